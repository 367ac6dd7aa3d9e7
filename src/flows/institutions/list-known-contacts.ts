// Everybody who may send, for forms that complete what is typed.
import type { Context } from '../../context/context.js';
import { type AuthorisedContactRow, listAuthorisedContacts } from '../../db/institutions.js';

/** People who are authorised by any institution, for type-ahead. */
export async function listKnownContacts(ctx: Pick<Context, 'sql'>): Promise<AuthorisedContactRow[]> {
  return (await listAuthorisedContacts(ctx.sql, undefined)).filter((contact) => contact.inForce);
}
