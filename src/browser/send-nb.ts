import refusals from '../locales/nb/refusals.ftl';
import texts from '../locales/nb/send.ftl';
import { begin } from './begin.js';

begin('nb', `${texts}\n${refusals}`, () => import('./words/nb.txt'));
