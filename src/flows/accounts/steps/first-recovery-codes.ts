// Recovery codes come with the first factor.
import { hashRecoveryCode, newRecoveryCode, recoveryCodeCount } from '../../../crypto/second-factor.js';
import type { Tx } from '../../../db/connect.js';
import { hasSecondFactor, replaceRecoveryCodes } from '../../../db/second-factors.js';

/**
 * Fresh codes in place of all earlier ones.
 * @returns the codes, which are shown now and never again
 */
export async function freshRecoveryCodes(tx: Tx, agentId: string): Promise<readonly string[]> {
  const codes = Array.from({ length: recoveryCodeCount }, newRecoveryCode);
  await replaceRecoveryCodes(
    tx,
    agentId,
    codes.flatMap((code) => hashRecoveryCode(code) ?? []),
  );
  return codes;
}

/** Codes for an account whose first factor is about to be added; none where there is a factor already. */
export async function firstRecoveryCodes(tx: Tx, agentId: string): Promise<readonly string[]> {
  return (await hasSecondFactor(tx, agentId)) ? [] : await freshRecoveryCodes(tx, agentId);
}
