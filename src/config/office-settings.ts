// Settings of the data-protection office and of what institutions are billed.
import type { BillTerms } from '../domain/bill.js';
import { type ReviewRhythm, readReviewRhythm } from '../domain/register.js';
import type { SmsTerms } from '../domain/sms-cost.js';
import type { SettingsReader } from './settings-reader.js';

/** What SMS cost. */
export function readSmsTerms(read: SettingsReader): SmsTerms {
  return {
    quota: read.integer('SMS_QUOTA', { default: 0, min: 0, max: 1_000_000 }),
    centsPerSegment: read.integer('SMS_PRICE_CENTS', { default: 5, min: 0, max: 1000 }),
  };
}

/** What a month costs. */
export function readBillTerms(read: SettingsReader): BillTerms {
  const centsPerTransaction = read.integer('TRANSACTION_PRICE_CENTS', { default: 0, min: 0, max: 1_000_000 });
  return { ...readSmsTerms(read), centsPerTransaction };
}

/** How often registers are looked through; every two years where it is said wrongly. */
export function readRegisterReview(read: SettingsReader): ReviewRhythm {
  const rhythm = readReviewRhythm(read.text('REGISTER_REVIEW') ?? '24m');
  if (rhythm === undefined)
    read.refuse('REGISTER_REVIEW', 'must be months such as 24m, or a day such as 03-31/even');
  return rhythm ?? { every: 'months', months: 24 };
}
