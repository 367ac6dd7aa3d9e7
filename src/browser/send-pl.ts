import texts from '../locales/pl/send.ftl';
import { begin } from './begin.js';

begin('pl', texts, () => import('./words/pl.txt'));
