// What is processed for what (GDPR, Art. 30), as codes that pages put into words. Derived from the register of personal
// columns and from settings: what they say, the register says.
import { type PersonalColumn, personalColumns } from './personal-data.js';

/** What data of whom it is, by the register of personal columns. */
export const dataCodeOf: Readonly<Record<PersonalColumn['whose'], string>> = {
  contact: 'data-contact',
  agent: 'data-account',
  anyone: 'data-words',
};
/** When it goes, by the register of personal columns. */
export const erasureCodeOf: Readonly<Record<PersonalColumn['erased'], string>> = {
  ticket_erased: 'erased-with-ticket',
  after_a_day: 'erased-after-a-day',
  account_ended: 'erased-with-account',
  authorisation_withdrawn: 'erased-with-authorisation',
  request_ended: 'erased-with-request',
};

/** The settings that say how long things are kept, and which measures are on. Times by their unit. */
export interface ProcessingPolicy {
  readonly deleteAfter: 'download' | 'close';
  readonly downloadGraceMinutes: number;
  readonly undeliveredDays: number;
  readonly secondFactor: 'required' | 'off';
  readonly secondApproval: boolean;
  readonly requireAgreement: boolean;
  readonly requireAuthorisedContact: boolean;
  readonly workingHours: unknown;
}

/** An activity, as codes. */
export interface ProcessingActivity {
  readonly purposes: readonly string[];
  readonly people: readonly string[];
  readonly data: readonly string[];
  readonly erasure: readonly string[];
}

const columnsOf = (...whose: readonly PersonalColumn['whose'][]) =>
  personalColumns.filter((column) => whose.includes(column.whose));
const distinct = (codes: readonly string[]) => [...new Set(codes)];

/** What is done for an institution (Art. 30(2)). @param healthData whether what it sends is health data */
export function supportActivity(policy: ProcessingPolicy, healthData: boolean): ProcessingActivity {
  const columns = columnsOf('contact', 'anyone');
  return {
    purposes: ['purpose-support'],
    people: ['people-patients', 'people-clinic'],
    data: [
      healthData ? 'data-health' : 'data-files',
      ...distinct(columns.map(({ whose }) => dataCodeOf[whose])),
    ],
    erasure: [
      policy.deleteAfter === 'download'
        ? `file-after-download=${policy.downloadGraceMinutes}`
        : 'file-at-closing',
      `file-undelivered-days=${policy.undeliveredDays}`,
      ...distinct(columns.map(({ erased }) => erasureCodeOf[erased])),
    ],
  };
}

/** The desk's own accounts (Art. 30(1)). */
export function accountsActivity(): ProcessingActivity {
  const columns = columnsOf('agent');
  return {
    purposes: ['purpose-accounts'],
    people: ['people-desk'],
    data: distinct(columns.map(({ whose }) => dataCodeOf[whose])),
    erasure: distinct(columns.map(({ erased }) => erasureCodeOf[erased])),
  };
}

/** The log of every access (Art. 30(1)): it holds ids alone, and stays. */
export function auditActivity(): ProcessingActivity {
  return {
    purposes: ['purpose-audit'],
    people: ['people-desk', 'people-clinic'],
    data: ['data-ids'],
    erasure: ['log-stays'],
  };
}

/** Technical and organisational measures: those that are part of the service, and those that settings turn on. */
export function measures(facts: { readonly policy: ProcessingPolicy; readonly anchors: number }): string[] {
  const { policy, anchors } = facts;
  const { secondFactor, secondApproval, requireAgreement, requireAuthorisedContact, workingHours } = policy;
  return [
    ...['archive-aes', 'sealed', 'keys-apart', 'single-use', 'two-channels', 'roles', 'audit-chain', 'proof'],
    ...(secondFactor === 'required' ? ['second-factor'] : []),
    ...(secondApproval ? ['second-approval'] : []),
    ...(workingHours === undefined ? [] : ['working-hours']),
    ...(requireAgreement ? ['agreement-required'] : []),
    ...(requireAuthorisedContact ? ['contact-required'] : []),
    ...(anchors > 0 ? [`anchored=${anchors}`] : []),
  ].map((code) => `measure-${code}`);
}
