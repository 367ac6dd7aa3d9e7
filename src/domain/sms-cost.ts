// What SMS cost (domain MF6): by segment, beyond an agreed quota, whether they arrived or not. Pure.

/** Segments that one institution caused in one calendar month (UTC). */
export interface SmsMonth {
  readonly institution: string;
  /** `2025-11` */
  readonly month: string;
  readonly segments: number;
}

/** What one institution owes for a period. */
export interface SmsBill {
  readonly institution: string;
  readonly segments: number;
  /** beyond each month's quota */
  readonly billed: number;
  readonly cents: number;
}

/** The agreed terms. */
export interface SmsTerms {
  /** segments of each institution in each month that cost nothing */
  readonly quota: number;
  readonly centsPerSegment: number;
}

/** Adds months up, institution by institution, the dearest first. What is left of a month's quota is not carried over. */
export function smsBills(months: readonly SmsMonth[], terms: SmsTerms): SmsBill[] {
  const bills = new Map<string, { segments: number; billed: number }>();
  for (const { institution, segments } of months) {
    const bill = bills.get(institution) ?? { segments: 0, billed: 0 };
    bill.segments += segments;
    bill.billed += Math.max(0, segments - terms.quota);
    bills.set(institution, bill);
  }
  return [...bills]
    .map(([institution, bill]) => ({ institution, ...bill, cents: bill.billed * terms.centsPerSegment }))
    .sort((a, b) => b.cents - a.cents || b.segments - a.segments || (a.institution < b.institution ? -1 : 1));
}
