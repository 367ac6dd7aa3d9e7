import refusals from '../locales/hu/refusals.ftl';
import texts from '../locales/hu/send.ftl';
import { begin } from './begin.js';

begin('hu', `${texts}\n${refusals}`, () => import('./words/hu.txt'));
