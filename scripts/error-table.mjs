// `npm run build && node scripts/error-table.mjs`: writes the table of error codes in docs/api.md anew, from the catalogue, the
// statuses and the English texts. A test says when it is stale.
import { readFileSync, writeFileSync } from 'node:fs';
import { statusOf } from '../dist/http/problem.js';
import { errorText } from '../dist/locales/texts.js';

const page = new URL('../docs/api.md', import.meta.url);
const catalogue = readFileSync(new URL('../src/errors.ts', import.meta.url), 'utf8');
const list = catalogue.slice(catalogue.indexOf('errorCodes = ['), catalogue.indexOf('] as const'));
const lines = [];
for (const [, group, code] of list.matchAll(/^ {2}(?:\/\/ (.*)|'(\w+)',)$/gm)) {
  if (group !== undefined) {
    const title = group.charAt(0).toUpperCase() + group.slice(1);
    lines.push('', `### ${title}`, '', '| code | status | what it says |', '| --- | --- | --- |');
  } else lines.push(`| \`${code}\` | ${statusOf[code]} | ${errorText('en', code)} |`);
}
const text = readFileSync(page, 'utf8');
const table = /(<!-- error codes:[^\n]*-->\n)[\s\S]*(<!-- end of error codes -->)/;
writeFileSync(
  page,
  text.replace(table, (_all, begin, end) => `${begin}${lines.join('\n')}\n\n${end}`),
);
