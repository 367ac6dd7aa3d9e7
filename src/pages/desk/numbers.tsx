// The numbers at the desk: a picture each, and behind it the table, which can be taken away.
import type { Locale } from '../../domain/locale.js';
import { formatDay, formatDuration, formatEuro, formatNumber } from '../../locales/formats.js';
import { textsIn } from '../../locales/texts.js';
import { Columns, Rows } from '../layout/chart.js';
import { type DeskFacts, deskPage, Field } from './desk-shell.js';

interface Week {
  readonly week: Date;
  readonly count: number;
  readonly median: number | null;
  readonly slow: number | null;
}
interface Numbers {
  readonly arrivals: readonly Week[];
  readonly destructions: readonly Week[];
  readonly sms: readonly {
    readonly institution: string;
    readonly segments: number;
    readonly billed: number;
    readonly cents: number;
  }[];
}

/** A cell as people read it, and as a spreadsheet does: text or a whole number. */
interface Cell {
  readonly shown: string;
  readonly raw: string | number;
}
interface NumberTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** Periods that may be looked at, in weeks. */
export const periods = [4, 12, 52] as const;

const plain = (value: string | number): Cell => ({ shown: String(value), raw: value });
const day = (locale: Locale, time: Date): Cell => ({
  shown: formatDay(locale, time),
  raw: time.toISOString().slice(0, 10),
});
const duration = (locale: Locale, minutes: number | null): Cell =>
  minutes === null
    ? plain('')
    : { shown: formatDuration(locale, minutes), raw: Math.max(0, Math.round(minutes)) };

const weekTable =
  (pick: (numbers: Numbers) => readonly Week[], durations: boolean) =>
  (locale: Locale, numbers: Numbers): NumberTable => {
    const say = textsIn(locale);
    return {
      head: [
        say('numbers-week'),
        say('numbers-files'),
        ...(durations ? [say('numbers-median'), say('numbers-slow')] : []),
      ],
      rows: pick(numbers).map(({ week, count, median, slow }) => [
        day(locale, week),
        plain(count),
        ...(durations ? [duration(locale, median), duration(locale, slow)] : []),
      ]),
    };
  };

/** Every table there is, by the name of its file. */
export const numberTables = {
  transfers: weekTable(({ arrivals }) => arrivals, false),
  'link-to-upload': weekTable(({ arrivals }) => arrivals, true),
  'download-to-destruction': weekTable(({ destructions }) => destructions, true),
  sms: (locale: Locale, { sms }: Numbers): NumberTable => {
    const say = textsIn(locale);
    return {
      head: [
        say('numbers-institution'),
        say('numbers-segments'),
        say('numbers-billed'),
        say('numbers-cents'),
      ],
      rows: sms.map(({ institution, segments, billed, cents }) => [
        plain(institution),
        plain(segments),
        plain(billed),
        { shown: formatEuro(locale, cents), raw: cents },
      ]),
    };
  },
} as const;

/** The name of a table. */
export type NumberTableName = keyof typeof numberTables;

/** Bars of institutions at most: the rest is in the table. */
const rowsAtMost = 12;

/** The page. @param facts `weeks`: one of {@link periods} */
export function numbersPage(
  facts: DeskFacts & { readonly weeks: number; readonly numbers: Numbers; readonly month: string },
): string {
  const { locale, weeks, numbers, month } = facts;
  const say = textsIn(locale);
  const { arrivals, destructions, sms } = numbers;
  const bars = (rows: readonly Week[], value: (week: Week) => number, shown: (week: Week) => string) =>
    rows.map((each) => ({ label: formatDay(locale, each.week), value: value(each), shown: shown(each) }));
  const times = (rows: readonly Week[]) =>
    bars(
      rows,
      ({ median }) => median ?? 0,
      ({ median }) => (median === null ? '–' : formatDuration(locale, median)),
    );
  const picture = (name: NumberTableName, title: string, chart: ReturnType<typeof Columns>) => (
    <Picture locale={locale} weeks={weeks} name={name} title={title} numbers={numbers}>
      {chart}
    </Picture>
  );
  const count = (value: number) => formatNumber(locale, value);
  const inTime = { measure: 'minutes', axis: (value: number) => formatDuration(locale, value) } as const;
  const titles = {
    transfers: say('numbers-transfers'),
    upload: say('numbers-link-to-upload'),
    destruction: say('numbers-download-to-destruction'),
    sms: say('numbers-sms'),
  };
  return deskPage(facts, {
    ...{ title: say('desk-numbers'), here: '/desk/numbers' },
    children: (
      <>
        <p class="lead">{say('numbers-intro')}</p>
        <nav aria-label={say('numbers-period')}>
          <ul class="filters">
            {periods.map((each) => (
              <li key={each}>
                <a href={`/desk/numbers?weeks=${each}`} aria-current={each === weeks ? 'true' : undefined}>
                  {say('numbers-weeks', { weeks: each })}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        {picture(
          'transfers',
          titles.transfers,
          <Columns
            {...{ title: titles.transfers, measure: 'count', axis: count }}
            bars={bars(
              arrivals,
              ({ count }) => count,
              ({ count }) => String(count),
            )}
          />,
        )}
        {picture(
          'link-to-upload',
          titles.upload,
          <Columns {...inTime} title={titles.upload} bars={times(arrivals)} />,
        )}
        {picture(
          'download-to-destruction',
          titles.destruction,
          <Columns {...inTime} title={titles.destruction} bars={times(destructions)} />,
        )}
        {picture(
          'sms',
          titles.sms,
          <Rows
            title={titles.sms}
            axis={count}
            bars={sms.slice(0, rowsAtMost).map(({ institution, cents, segments }) => ({
              label: institution,
              value: segments,
              shown: `${segments}, ${formatEuro(locale, cents)}`,
            }))}
          />,
        )}
        <section class="panel">
          <h2>{say('bill-title')}</h2>
          <p>{say('bill-intro')}</p>
          <form method="get" action="/desk/numbers/bill.csv">
            <Field id="month" type="month" label={say('bill-month')} value={month} />
            <button type="submit">{say('bill-csv')}</button>{' '}
            <button type="submit" class="quiet" formaction="/desk/numbers/bill-lines.csv">
              {say('bill-lines-csv')}
            </button>
          </form>
        </section>
      </>
    ),
  });
}

function Picture(props: {
  readonly locale: Locale;
  readonly weeks: number;
  readonly name: NumberTableName;
  readonly title: string;
  readonly numbers: Numbers;
  readonly children: ReturnType<typeof Columns>;
}) {
  const { locale, weeks, name, title, numbers, children } = props;
  const say = textsIn(locale);
  const { head, rows } = numberTables[name](locale, numbers);
  return (
    <section class="panel">
      <h2>{title}</h2>
      {rows.length === 0 ? <p>{say('numbers-none')}</p> : children}
      <details>
        <summary>
          {say('numbers-table')}
          <span class="visually-hidden">: {title}</span>
        </summary>
        <div class="table">
          <table>
            <thead>
              <tr>
                {head.map((text) => (
                  <th key={text} scope="col">
                    {text.replace(/ \([^)]*\)$/, '')}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(([first, ...rest]) => (
                <tr key={first?.raw}>
                  <th scope="row">{first?.shown}</th>
                  {rest.map(({ shown }, at) => (
                    <td key={head[at + 1]}>{shown}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
      <p>
        <a href={`/desk/numbers/${name}.csv?weeks=${weeks}`} aria-label={`${say('numbers-csv')}: ${title}`}>
          {say('numbers-csv')}
        </a>
      </p>
    </section>
  );
}
