import { readdirSync, readFileSync } from 'node:fs';
import { FluentResource } from '@fluent/bundle';
import t from 'tap';
import {
  accountsActivity,
  auditActivity,
  measures,
  supportActivity,
} from '../../src/compliance/processing.js';
import { downloadReasons } from '../../src/domain/download.js';
import { type Locale, locales } from '../../src/domain/locale.js';
import { registerColumns, registerNames, reviewOutcomes } from '../../src/domain/register.js';
import { errorCodes } from '../../src/errors.js';
import { errorText, errorTextId, reasonTextId, text } from '../../src/locales/texts.js';
import { codeTextId, columnTextId } from '../../src/pages/desk/register-files.js';

const sourceFolder = new URL('../../src/', import.meta.url);
const sources = readdirSync(sourceFolder, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => readFileSync(new URL(name, sourceFolder), 'utf8'));

/** The files as written, and as Fluent understands it: id -> the variables of its text. */
function load(locale: Locale) {
  const folder = new URL(`locales/${locale}/`, sourceFolder);
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.ftl'))
    .sort();
  const files = names.map((name) => `locales/${locale}/${name}`);
  const source = files.map((file) => readFileSync(new URL(file, sourceFolder), 'utf8')).join('\n');
  const texts = new Map(
    new FluentResource(source).body.map((entry) => [entry.id, [...variablesIn(entry.value)].sort()]),
  );
  return { source, texts };
}

function variablesIn(pattern: unknown, found = new Set<string>()): Set<string> {
  if (typeof pattern !== 'object' || pattern === null) return found;
  if ('type' in pattern && pattern.type === 'var' && 'name' in pattern) found.add(String(pattern.name));
  for (const part of Object.values(pattern)) variablesIn(part, found);
  return found;
}

const english = load('en').texts;

for (const locale of locales) {
  const { source, texts } = load(locale);

  t.test(`${locale} has the same texts with the same variables as English`, async (t) => {
    t.same([...texts.keys()].sort(), [...english.keys()].sort(), 'none missing, none surplus');
    for (const [id, variables] of texts) t.same(variables, english.get(id), `the variables of ${id}`);
  });

  t.test(`${locale} has no line that Fluent would silently skip, and no id twice`, async (t) => {
    const written = [...source.matchAll(/^([A-Za-z][\w-]*)\s*=/gm)].map((match) => match[1]);
    t.same(written, [...texts.keys()]);
    const stray = source.split('\n').filter((line) => !/^(?:#.*|\s.*|\}|[a-z][\w-]* =.*|)$/.test(line));
    t.same(stray, []);
  });

  t.test(`${locale} forms every text`, async (t) => {
    for (const [id, variables] of texts) {
      const formed = text(locale, id, Object.fromEntries(variables.map((name) => [name, 3])));
      t.notMatch(formed, /[{}]|^\s*$/, id);
    }
  });

  t.test(`${locale} left nothing in English`, async (t) => {
    if (locale === 'en') return;
    const variables = (id: string) => Object.fromEntries((english.get(id) ?? []).map((name) => [name, 3]));
    const same = [...texts.keys()].filter((id) => {
      const own = text(locale, id, variables(id));
      return own.length > 10 && own === text('en', id, variables(id));
    });
    t.same(same, []);
  });
}

/** What the pages of registers put together: of each register, each column and each code that a cell may hold. */
function registerTextIds(): string[] {
  const policy = {
    ...({
      downloadGraceMinutes: 60,
      undeliveredDays: 14,
      secondFactor: 'required',
      secondApproval: true,
    } as const),
    ...{ requireAgreement: true, requireAuthorisedContact: true, workingHours: {} },
  };
  const activities = [
    supportActivity({ ...policy, deleteAfter: 'download' }, true),
    supportActivity({ ...policy, deleteAfter: 'close' }, false),
    accountsActivity(),
    auditActivity(),
  ];
  const codes = [
    ...activities.flatMap(({ purposes, people, data, erasure }) => [
      ...purposes,
      ...people,
      ...data,
      ...erasure,
    ]),
    ...measures({ policy: { ...policy, deleteAfter: 'close' }, anchors: 1 }),
    ...[
      'art-30-1',
      'art-30-2',
      'activity-support',
      'activity-accounts',
      'activity-audit',
      'desk',
      'institution',
    ],
    ...[
      'in',
      'out',
      'whole',
      'part',
      'running',
      'in_force',
      'coming',
      'ended',
      'corrected',
      ...reviewOutcomes,
    ],
  ];
  return [
    ...registerNames.flatMap((name) => [`register-name-${name}`, `register-about-${name}`]),
    ...Object.values(registerColumns).flatMap((columns) => columns.map(({ name }) => columnTextId(name))),
    ...codes.map(codeTextId),
  ];
}

t.test('every text is used somewhere, and every text that is asked for exists', async (t) => {
  const quoted = new Set(
    sources.flatMap((source) => [...source.matchAll(/'([a-z][a-z0-9-]*)'/g)].map((m) => m[1])),
  );
  const ofErrors = new Set([
    ...errorCodes.map(errorTextId),
    ...downloadReasons.map(reasonTextId),
    ...registerTextIds(),
  ]);
  t.same(
    [...english.keys()].filter((id) => !quoted.has(id) && !ofErrors.has(id)),
    [],
    'unused',
  );
  const speaking = sources.filter((source) => /from '[./]*locales\/texts\.js'/.test(source));
  const asked = speaking.flatMap((source) =>
    [...source.matchAll(/\b(?:say|text)\(\s*(?:\w+,\s*)?'([^']+)'/g)].map((match) => match[1] ?? ''),
  );
  t.ok(asked.length > 50, 'the search finds the places where texts are asked for');
  t.same(
    asked.filter((id) => !english.has(id)),
    [],
    'asked for, but not there',
  );
});

t.test('every error code has its text, and no text is left of a code that is gone', async (t) => {
  t.same(
    [...english.keys()].filter((id) => id.startsWith('error-') && !id.startsWith('error-page-')).sort(),
    errorCodes.map(errorTextId).sort(),
  );
});

t.test('an error text puts the counts it is given into words, in the right plural', async (t) => {
  const left = (locale: Locale, attemptsLeft: number) =>
    errorText(locale, 'wrong_password', { attemptsLeft });
  t.match(left('en', 1), /one attempt left/);
  t.match(left('en', 9), /9 attempts left/);
  t.match(left('pl', 1), /jedna próba/);
  t.match(left('pl', 2), /2 próby/);
  t.match(left('pl', 5), /5 prób,/);
  t.match(left('pl', 22), /22 próby/);
  t.match(left('sl', 1), /1 poskus,/);
  t.match(left('sl', 2), /2 poskusa/);
  t.match(left('sl', 3), /3 poskuse/);
  t.match(left('sl', 5), /5 poskusov/);
  t.match(left('nb', 1), /ett forsøk/);
  t.match(left('hu', 4), /4 próbálkozása/);
  t.match(errorText('en', 'too_large', { maxBytes: 10 * 1024 ** 3 }), /10\sGB/);
  t.match(errorText('hu', 'busy', { retryAfterSeconds: 0.2 }), /egy másodpercet/);
  t.equal(errorText('pl', 'not_a_zip', { entry: 'x' }), errorText('pl', 'not_a_zip'), 'others are ignored');
});

t.test('a text that does not exist, or lacks a variable, is an error and never a blank', async (t) => {
  t.throws(() => text('en', 'no-such-text'), { code: 'internal' });
  t.throws(() => text('en', 'file-hint'), { code: 'internal' });
});
