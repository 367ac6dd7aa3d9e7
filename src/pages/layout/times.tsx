// Times on pages, in the zone of whoever reads them. The zone is given once, around the page.
import { createContext, type VNode } from 'preact';
import { useContext } from 'preact/hooks';
import type { Locale } from '../../domain/locale.js';
import { formatDate, formatMoment, formatTime } from '../../locales/formats.js';

/** The IANA name of the reader's time zone; undefined: the one of the language's readers. */
export const ReaderTimeZone = createContext<string | undefined>(undefined);

/** The formats of times, in the reader's zone. */
export interface Times {
  /** see {@link formatTime} */
  exact(time: Date): string;
  /** see {@link formatMoment} */
  short(time: Date): string;
  /** see {@link formatDate} */
  day(time: Date): string;
}

/** How times are written on this page. Only while it is drawn. */
export function useTimes(locale: Locale): Times {
  const timeZone = useContext(ReaderTimeZone);
  return {
    exact: (time) => formatTime(locale, time, timeZone),
    short: (time) => formatMoment(locale, time, timeZone),
    day: (time) => formatDate(locale, time, timeZone),
  };
}

/** A moment in the reader's words, with the exact UTC time behind it. */
export function Moment(props: { readonly locale: Locale; readonly time: Date }): VNode {
  return <time dateTime={props.time.toISOString()}>{useTimes(props.locale).exact(props.time)}</time>;
}
