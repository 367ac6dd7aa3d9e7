import texts from '../locales/nb/send.ftl';
import { showWords } from './receipt.js';

showWords('nb', texts);
