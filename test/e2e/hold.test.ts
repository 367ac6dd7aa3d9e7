import t from 'tap';
import { encryptedZip } from '../services/archives.js';
import { pick, pickText, uploadFile } from '../services/http-client.js';
import { startService } from '../services/service.js';
import { demand, issueLink, uploadStates } from '../services/steps.js';

const service = await startService(t);
const handler = await service.agent('handler');
const dpo = await service.agent('dpo');

/** One sweep's counts. */
async function sweep(): Promise<unknown> {
  const { code, stdout } = await service.run(['sweep', '--json']);
  t.equal(code, 0, 'a hold is no failure of a sweep');
  return JSON.parse(stdout);
}

t.test('a legal hold keeps everything of a ticket until it is lifted', async (t) => {
  const link = await issueLink(handler);
  demand(await uploadFile(link.url, link.password, encryptedZip(1000)), 201);
  const path = `/tickets/${link.ticketId}`;
  const reason = { reason: 'sprawa I C 12/26, pani Zofia' };

  const notHeld = await dpo.api('DELETE', `${path}/hold`, reason);
  t.match([notHeld.status, notHeld.json()], [409, { code: 'ticket_not_held' }]);
  t.equal((await dpo.api('POST', `${path}/hold`, {})).status, 400, 'there must be a reason');
  const held = demand(await dpo.api('POST', `${path}/hold`, reason), 200).json();
  t.type(pick(held, 'heldAt'), 'string');
  const again = await dpo.api('POST', `${path}/hold`, reason);
  t.match([again.status, again.json()], [409, { code: 'ticket_held' }]);
  const seen = demand(await handler.api('GET', path), 200).json();
  t.equal(pick(seen, 'heldAt'), pick(held, 'heldAt'), 'its handler sees it');
  const events = pick(seen, 'events') as { action: string; actor: { id: string }; note: string | null }[];
  t.match(
    events.find(({ action }) => action === 'ticket.held'),
    { actor: { id: dpo.id }, note: reason.reason },
    'who set it and why is on record',
  );

  const closing = { workingCopiesDestroyed: true, discardUndelivered: 'a test' };
  demand(await handler.api('POST', `${path}/close`, closing), 200);
  t.match(await sweep(), { purged: 0, blocked: 1, erased: 0 }, 'closing is possible and purges nothing');
  t.same(await uploadStates(handler, link.ticketId), ['stored']);
  const stored = await service.stored();
  t.same([stored.objects.length, stored.keys.length], [1, 1], 'bytes and key are there');
  const kept = demand(await handler.api('GET', path), 200).json();
  t.type(pickText(kept, 'links', 0, 'contact', 'name'), 'string', 'and so is the contact');

  const lifted = demand(await dpo.api('DELETE', `${path}/hold`, { reason: 'the case is over' }), 200).json();
  t.equal(pick(lifted, 'heldAt'), null);
  t.match(await sweep(), { purged: 1, blocked: 0, erased: 1 }, 'then it goes');
  t.same(await service.stored(), { objects: [], keys: [] });
  const late = await dpo.api('POST', `${path}/hold`, reason);
  t.match([late.status, late.json()], [409, { code: 'ticket_erased' }], 'what is gone cannot be held');
  const gone = demand(await handler.api('GET', path), 200).json();
  t.notMatch(JSON.stringify(gone), /Zofia/, 'the reason went with the ticket');
  t.equal((await service.run(['audit', 'verify'])).code, 0);
});
