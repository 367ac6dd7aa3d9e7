import texts from '../locales/nb/send.ftl';
import { begin } from './begin.js';

begin('nb', texts, () => import('./words/nb.txt'));
