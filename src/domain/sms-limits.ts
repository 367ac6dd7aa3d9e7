// Against SMS pumping: only numbers of allowed countries, so many a day per number, so many an hour in all.
import { SluiceError } from '../errors.js';
import type { PasswordChannel } from './link.js';
import { countryAllowed, parsePhone } from './phone.js';

/**
 * The number in E.164, checked as far as the channel needs it: a number to be texted must exist and be allowed, one
 * kept for calling back must only be well formed.
 * @throws phone_required, invalid_phone, phone_country_refused
 */
export function assertNumberMayBeTexted(
  text: string | undefined,
  channel: PasswordChannel,
  countries: readonly string[],
): string | undefined {
  if (text === undefined || text === '') {
    if (channel === 'sms') throw new SluiceError('phone_required', 'a password by SMS needs a phone number');
    return undefined;
  }
  const phone = parsePhone(text);
  if (phone === null) throw new SluiceError('invalid_phone', 'not a phone number in E.164 form');
  if (channel === 'sms' && !countryAllowed(phone.country, countries)) {
    throw new SluiceError('phone_country_refused', 'numbers of this country are not texted', {
      extras: { country: phone.country },
    });
  }
  return phone.e164;
}

/**
 * @param counted SMS of the last day to the number and of the last hour to all, this one included
 * @throws sms_limit with `retryAfterSeconds`
 */
export function assertWithinSmsLimits(
  counted: { readonly numberToday: number; readonly allThisHour: number },
  limits: { readonly smsPerNumberDaily: number; readonly smsHourlyBudget: number },
): void {
  if (counted.numberToday > limits.smsPerNumberDaily) {
    throw new SluiceError('sms_limit', 'this number got as many SMS as a day allows', {
      extras: { limit: 'number', retryAfterSeconds: 24 * 3600 },
    });
  }
  if (counted.allThisHour > limits.smsHourlyBudget) {
    throw new SluiceError('sms_limit', 'the hourly budget of SMS is used up', {
      extras: { limit: 'budget', retryAfterSeconds: 3600 },
    });
  }
}
