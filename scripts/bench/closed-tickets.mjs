// Rows of many closed tickets, for what goes through all of them.

const uploadsPerTicket = 10;

/**
 * Closed tickets with stored uploads, made behind the back of the service: rows, and nothing in the stores. They stand as
 * told missing: a sweep does not destroy on a store that seems to have lost everything at once.
 */
export async function fillRows(sql, uploads, salt) {
  const id = (kind, number = 'n') => sql.unsafe(`md5('${kind}-${salt}-' || ${number})`);
  const ticketOf = `(n / ${uploadsPerTicket})`;
  const numbers = sql`generate_series(0, ${uploads - 1}::int) n`;
  await sql.begin(async (tx) => {
    await tx`
      insert into tickets (id, reference, institution, state, handler_id, closed_at, closed_by)
      select ${id('ticket')}::uuid, ${salt} || n, 'Clinic', 'closed', a.id, now(), a.id
      from generate_series(0, ${Math.ceil(uploads / uploadsPerTicket) - 1}::int) n, agents a`;
    await tx`
      insert into contacts (id, ticket_id, name, email, locale)
      select ${id('contact')}::uuid, ${id('ticket', ticketOf)}::uuid, 'A Person', 'person@clinic.example', 'pl'
      from ${numbers}`;
    await tx`
      insert into links (id, ticket_id, contact_id, token_hash, password_hash, password_by, state, issued_by, expires_at, used_at)
      select ${id('link')}::uuid, ${id('ticket', ticketOf)}::uuid, ${id('contact')}::uuid,
        sha256(${id('link')}::bytea), 'none', 'phone', 'used', a.id, now() + interval '1 day', now()
      from ${numbers}, agents a`;
    await tx`
      insert into uploads (id, link_id, ticket_id, state, object_name, key_name, size_bytes, sha256, stored_at, alarmed_at)
      select ${id('upload')}::uuid, ${id('link')}::uuid, ${id('ticket', ticketOf)}::uuid, 'stored',
        ${id('object')}, left(${id('object')}, 4) || substr(${id('key')}, 5), 4000, sha256('x'), now(), now()
      from ${numbers}`;
  });
  await sql`analyze`;
}
