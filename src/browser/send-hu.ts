import texts from '../locales/hu/send.ftl';
import { begin } from './begin.js';

begin('hu', texts, () => import('./words/hu.txt'));
