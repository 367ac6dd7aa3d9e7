import texts from '../locales/pl/send.ftl';
import { showWords } from './receipt.js';

showWords('pl', texts);
