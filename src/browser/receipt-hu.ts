import texts from '../locales/hu/send.ftl';
import { showWords } from './receipt.js';

showWords('hu', texts);
