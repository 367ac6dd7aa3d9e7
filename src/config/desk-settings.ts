// Settings of the desk that depend on each other.
import { isTimeZone, parseWorkingHours, type WorkingHours } from '../domain/working-hours.js';
import type { SettingsReader } from './settings-reader.js';

/** The desk's own address. Cookies know no ports, so nothing less than another host name keeps surfaces apart. */
export function readDeskUrl(read: SettingsReader, baseUrl: URL | undefined): URL | undefined {
  const deskUrl = read.baseUrl('DESK_URL', false) ?? baseUrl;
  if (deskUrl === undefined || baseUrl === undefined || deskUrl.origin === baseUrl.origin) return deskUrl;
  if (deskUrl.hostname === baseUrl.hostname)
    read.refuse('DESK_URL', 'must have another host name than BASE_URL, not just another port');
  if (deskUrl.protocol !== baseUrl.protocol) read.refuse('DESK_URL', 'must be https where BASE_URL is');
  return deskUrl;
}

/** Hours mean nothing without their time zone, nor it without them. */
export function readWorkingHours(read: SettingsReader): WorkingHours | undefined {
  const [text, timeZone] = [read.text('WORKING_HOURS'), read.text('WORKING_TIME_ZONE')];
  if (text === undefined && timeZone === undefined) return undefined;
  const stretches = parseWorkingHours(text ?? '');
  if (stretches === undefined)
    read.refuse('WORKING_HOURS', 'must be like Mon-Thu 08:00-16:00, Fri 08:00-14:00');
  if (timeZone === undefined || !isTimeZone(timeZone))
    read.refuse(
      'WORKING_TIME_ZONE',
      'must be a time zone like Europe/Warsaw, set together with WORKING_HOURS',
    );
  return stretches && timeZone ? { stretches, timeZone } : undefined;
}
