// When a desk works, as the operator sets it. Pure: text and times in.

/** One stretch of a week: days from 0 (Monday) to 6, minutes since midnight from `from` up to and without `to`. */
export interface WorkingStretch {
  readonly days: readonly number[];
  readonly from: number;
  readonly to: number;
}

/** The desk's hours in its own time zone (IANA name). */
export interface WorkingHours {
  readonly stretches: readonly WorkingStretch[];
  readonly timeZone: string;
}

const dayNames = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/**
 * Reads `Mon-Thu 08:00-16:00, Fri 08:00-14:00`. Hours end on the day they began, at 24:00 at the latest.
 * @returns undefined for anything else
 */
export function parseWorkingHours(text: string): readonly WorkingStretch[] | undefined {
  const stretches = text.split(',').map((each) => stretchOf(each.trim()));
  return stretches.every((each) => each !== undefined) ? stretches : undefined;
}

function stretchOf(text: string): WorkingStretch | undefined {
  const parts = /^(\w{3})(?:-(\w{3}))? (\d\d):([0-5]\d)-(\d\d):([0-5]\d)$/.exec(text);
  if (parts === null) return undefined;
  const [, first = '', last = first, ...numbers] = parts;
  const [begin, end] = [dayNames.indexOf(first), dayNames.indexOf(last)];
  const [fromHour = 0, fromMinute = 0, toHour = 0, toMinute = 0] = numbers.map(Number);
  const [from, to] = [60 * fromHour + fromMinute, 60 * toHour + toMinute];
  if (begin < 0 || end < begin || from >= to || to > 24 * 60) return undefined;
  return { days: dayNames.flatMap((_, day) => (day >= begin && day <= end ? [day] : [])), from, to };
}

/** Whether there is such a time zone. */
export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en-US', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** Whether the desk works at `now`. @param hours absent: it always does */
export function isWorkingTime(hours: WorkingHours | undefined, now: Date): boolean {
  if (hours === undefined) return true;
  const format = new Intl.DateTimeFormat('en-US', {
    ...{ timeZone: hours.timeZone, weekday: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  });
  const parts = new Map(format.formatToParts(now).map(({ type, value }) => [type, value]));
  const day = dayNames.indexOf(parts.get('weekday') ?? '');
  const minute = 60 * Number(parts.get('hour')) + Number(parts.get('minute'));
  return hours.stretches.some(({ days, from, to }) => days.includes(day) && minute >= from && minute < to);
}
