import refusals from '../locales/sl/refusals.ftl';
import texts from '../locales/sl/send.ftl';
import { begin } from './begin.js';

begin('sl', `${texts}\n${refusals}`, () => import('./words/sl.txt'));
