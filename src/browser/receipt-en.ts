import texts from '../locales/en/send.ftl';
import { showWords } from './receipt.js';

showWords('en', texts);
