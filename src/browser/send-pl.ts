import refusals from '../locales/pl/refusals.ftl';
import texts from '../locales/pl/send.ftl';
import { begin } from './begin.js';

begin('pl', `${texts}\n${refusals}`, () => import('./words/pl.txt'));
