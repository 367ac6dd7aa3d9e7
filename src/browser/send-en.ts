import refusals from '../locales/en/refusals.ftl';
import texts from '../locales/en/send.ftl';
import { begin } from './begin.js';

begin('en', `${texts}\n${refusals}`, () => import('./words/en.txt'));
