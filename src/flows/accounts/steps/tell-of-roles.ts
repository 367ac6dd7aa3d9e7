// Roles that see what is not their own are given in the open: leads are told by mail, and whoever may decide is asked.
import { newId } from '../../../crypto/tokens.js';
import { listAgentsWith } from '../../../db/agents.js';
import type { Tx } from '../../../db/connect.js';
import { insertMessage } from '../../../db/messages.js';
import { guardedRoles, type Role } from '../../../domain/actor.js';

/** Tells every lead that an account has a guarded role now, or was invited anew, opened again or given a new start with it. @param but ids of who knows */
export async function tellLeadsOfRole(tx: Tx, role: Role, but: readonly string[]): Promise<void> {
  await tell(tx, { template: 'role-given', role, to: ['lead'], but });
}

/** Asks whoever may decide about a role. @param but ids of who may not: who asks, and whose it is to be */
export async function askForSecond(tx: Tx, role: Role, but: readonly string[]): Promise<void> {
  await tell(tx, { template: 'role-asked', role, to: guardedRoles, but });
}

async function tell(
  tx: Tx,
  { template, role, to, but }: { template: string; role: Role; to: readonly Role[]; but: readonly string[] },
): Promise<void> {
  for (const { id } of await listAgentsWith(tx, to)) {
    if (but.includes(id)) continue;
    await insertMessage(tx, { id: newId(), kind: 'mail', template, to: { agentId: id }, facts: { role } });
  }
}
