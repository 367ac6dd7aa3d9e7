import texts from '../locales/sl/send.ftl';
import { showWords } from './receipt.js';

showWords('sl', texts);
