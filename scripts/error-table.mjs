// `npm run build && node scripts/error-table.mjs`: writes the tables of error codes and of the ZIP reader's rules in docs/api.md anew,
// from the catalogue, the statuses, the rules and the English texts. A test says when they are stale.
import { readFileSync, writeFileSync } from 'node:fs';
import { statusOf } from '../dist/http/front/problem.js';
import { errorText, text as say } from '../dist/locales/texts.js';
import { zipRuleTextId } from '../dist/locales/zip-rules.js';
import { zipRules } from '../dist/zip/refusal.js';

const page = new URL('../docs/api.md', import.meta.url);
const catalogue = readFileSync(new URL('../src/errors.ts', import.meta.url), 'utf8');
const list = catalogue.slice(catalogue.indexOf('const catalogue = {'), catalogue.indexOf('} as const'));
const lines = [];
for (const [, group, code] of list.matchAll(/^ {2}(?:\/\/ (.*)|(\w+): '\w+',)$/gm)) {
  if (group !== undefined) {
    const title = group.charAt(0).toUpperCase() + group.slice(1);
    lines.push('', `### ${title}`, '', '| code | status | what it says |', '| --- | --- | --- |');
  } else lines.push(`| \`${code}\` | ${statusOf[code]} | ${errorText('en', code)} |`);
}
const rules = Object.entries(zipRules).map(
  ([rule, code]) => `| \`${rule}\` | \`${code}\` | ${say('en', zipRuleTextId(rule))} |`,
);
const ruleTable = ['', '| rule | code | what it says |', '| --- | --- | --- |', ...rules];
const text = readFileSync(page, 'utf8');
const between = (mark) => new RegExp(`(<!-- ${mark}:[^\\n]*-->\\n)[\\s\\S]*(<!-- end of ${mark} -->)`);
const filled = (lines) => (_all, begin, end) => `${begin}${lines.join('\n')}\n\n${end}`;
writeFileSync(
  page,
  text.replace(between('error codes'), filled(lines)).replace(between('zip rules'), filled(ruleTable)),
);
