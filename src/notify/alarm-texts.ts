// What operators are told of each alarm: ids of texts for the subject, what is wrong, and what to do.
import type { ToldAlarm } from '../domain/alarm.js';

/** Subject, what is wrong, what to do. */
export const alarmTexts: Readonly<Record<ToldAlarm, readonly [string, string, string]>> = {
  stores_changed: ['mail-stores-changed-subject', 'mail-stores-changed-what', 'mail-stores-changed-do'],
  stores_emptied: ['mail-stores-emptied-subject', 'mail-stores-emptied-what', 'mail-stores-emptied-do'],
  stores_unsafe: ['mail-stores-unsafe-subject', 'mail-stores-unsafe-what', 'mail-stores-unsafe-do'],
  purge_blocked: ['mail-purge-blocked-subject', 'mail-purge-blocked-what', 'mail-purge-blocked-do'],
  file_lost: ['mail-file-lost-subject', 'mail-file-lost-what', 'mail-file-lost-do'],
  seal_broken: ['mail-seal-broken-subject', 'mail-seal-broken-what', 'mail-seal-broken-do'],
  master_key_unknown: [
    'mail-master-key-unknown-subject',
    'mail-master-key-unknown-what',
    'mail-master-key-unknown-do',
  ],
  storage_full: ['mail-storage-full-subject', 'mail-storage-full-what', 'mail-storage-full-do'],
  canary_failed: ['mail-canary-failed-subject', 'mail-canary-failed-what', 'mail-canary-failed-do'],
  notices_unread: ['mail-notices-unread-subject', 'mail-notices-unread-what', 'mail-notices-unread-do'],
};
