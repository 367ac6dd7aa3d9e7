import texts from '../locales/en/send.ftl';
import { begin } from './begin.js';

begin('en', texts, () => import('./words/en.txt'));
