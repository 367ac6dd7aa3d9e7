import texts from '../locales/sl/send.ftl';
import { begin } from './begin.js';

begin('sl', texts, () => import('./words/sl.txt'));
