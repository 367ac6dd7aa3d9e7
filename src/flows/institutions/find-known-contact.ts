// Somebody whom an institution has authorised, by address.
import type { Context } from '../../context/context.js';
import {
  type AuthorisedContactRow,
  findAuthorisedContact,
  findInstitutionByName,
} from '../../db/institutions.js';

/** Somebody with this address whom the institution, or any where it is not known, has authorised. */
export async function findKnownContact(
  ctx: Pick<Context, 'sql'>,
  asked: { institution: string; institutionId?: string | null; email: string },
): Promise<AuthorisedContactRow | undefined> {
  const known = asked.institutionId ?? (await findInstitutionByName(ctx.sql, asked.institution))?.id;
  return await findAuthorisedContact(ctx.sql, { email: asked.email, institutionId: known });
}
