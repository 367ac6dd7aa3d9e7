// What one month costs each institution (domain MF5, MF6): a transaction is a ticket whose file was kept, billed once however
// many files it had; SMS are billed by segment beyond the quota. Pure.

/** Something billed: a ticket's first kept file, or an SMS that the provider took. */
export interface BillLine {
  readonly kind: 'transaction' | 'sms';
  readonly at: Date;
  /** as its ticket calls it; compared without regard to case where no id is known */
  readonly institution: string;
  readonly institutionId: string | null;
  readonly reference: string;
  /** the account that caused it: who issued the link */
  readonly accountId: string | null;
  /** of an SMS; 0 for a transaction */
  readonly segments: number;
}

/** What an institution owes for the month. Amounts in euro cents. */
export interface BillRow {
  readonly institution: string;
  readonly transactions: number;
  readonly segments: number;
  /** beyond the month's quota */
  readonly billedSegments: number;
  readonly cents: number;
}

/** The agreed terms. `quota`: segments of a month that cost nothing. */
export interface BillTerms {
  readonly quota: number;
  readonly centsPerSegment: number;
  readonly centsPerTransaction: number;
}

/** The months that can be billed are `YYYY-MM`. @returns its first moment and that of the next, UTC; undefined for no month */
export function readMonth(text: string): { readonly from: Date; readonly to: Date } | undefined {
  const [, year, month] = /^(20\d\d)-(0[1-9]|1[0-2])$/.exec(text) ?? [];
  if (year === undefined || month === undefined) return undefined;
  const at = (months: number) => new Date(Date.UTC(Number(year), Number(month) - 1 + months, 1));
  return { from: at(0), to: at(1) };
}

/** Adds lines up, institution by institution, by name. */
export function billOf(lines: readonly BillLine[], terms: BillTerms): BillRow[] {
  const sums = new Map<string, { institution: string; transactions: number; segments: number }>();
  for (const { kind, institution, institutionId, segments } of lines) {
    const key = institutionId ?? institution.toLowerCase();
    const sum = sums.get(key) ?? { institution, transactions: 0, segments: 0 };
    sum.transactions += kind === 'transaction' ? 1 : 0;
    sum.segments += segments;
    sums.set(key, sum);
  }
  return [...sums.values()]
    .map((sum) => {
      const billedSegments = Math.max(0, sum.segments - terms.quota);
      const cents = billedSegments * terms.centsPerSegment + sum.transactions * terms.centsPerTransaction;
      return { ...sum, billedSegments, cents };
    })
    .sort((a, b) => a.institution.localeCompare(b.institution, 'en'));
}
