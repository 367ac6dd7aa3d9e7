// A relay for helpdesks that cannot sign as Sluice asks: it checks the signature they have, and signs anew with the time.
// It understands Zammad (X-Hub-Signature: sha1=…, the payload of docs/integrations.md) and Jira (X-Hub-Signature: sha256=…,
// its own payload, of which the issue's key is passed on and nothing else). Run it beside Sluice; it keeps and logs nothing
// of what passes. Settings: SLUICE_URL, SLUICE_NAME, SLUICE_SECRET, HELPDESK_SECRET, PORT (8090), HOST (127.0.0.1).
import { createHmac, timingSafeEqual } from 'node:crypto';
import { createServer } from 'node:http';

const {
  SLUICE_URL,
  SLUICE_NAME,
  SLUICE_SECRET,
  HELPDESK_SECRET,
  PORT = '8090',
  HOST = '127.0.0.1',
} = process.env;
for (const [name, value] of Object.entries({ SLUICE_URL, SLUICE_NAME, SLUICE_SECRET, HELPDESK_SECRET })) {
  if (value === undefined || value === '') {
    console.error(`${name} is missing`);
    process.exit(2);
  }
}
const target = new URL(`/hooks/helpdesk/${encodeURIComponent(SLUICE_NAME)}`, SLUICE_URL);
/** Jira sends the whole issue. */
const bodyBytes = 1024 * 1024;

const server = createServer(async (request, response) => {
  const end = (status, headers = {}) => {
    // what was not read is not waited for
    response.writeHead(status, { connection: 'close', ...headers }).end();
  };
  try {
    if (request.method !== 'POST') return end(405, { allow: 'POST' });
    const body = await read(request);
    if (body === undefined) return end(413);
    if (!isSigned(body, request.headers['x-hub-signature'])) return end(403);
    const reference = referenceIn(body);
    if (reference === undefined) return end(400);
    end(await tell(reference));
  } catch {
    end(502);
  }
});
server.requestTimeout = 15_000;
server.listen(Number(PORT), HOST, () => console.log(`relay listens on ${HOST}:${server.address().port}`));
for (const signal of ['SIGTERM', 'SIGINT']) process.once(signal, () => server.close());

async function read(request) {
  const pieces = [];
  let bytes = 0;
  for await (const piece of request) {
    bytes += piece.length;
    if (bytes > bodyBytes) return undefined;
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

function isSigned(body, header) {
  const [, algorithm, given] = /^(sha1|sha256)=([0-9a-f]{40,64})$/i.exec(String(header)) ?? [];
  if (given === undefined) return false;
  const right = createHmac(algorithm.toLowerCase(), HELPDESK_SECRET).update(body).digest();
  const claimed = Buffer.from(given, 'hex');
  return claimed.length === right.length && timingSafeEqual(claimed, right);
}

function referenceIn(body) {
  let said;
  try {
    said = JSON.parse(body.toString('utf8'));
  } catch {
    return undefined;
  }
  const zammad = said?.event === 'ticket.closed' ? said.reference : undefined;
  const jira = said?.webhookEvent === 'jira:issue_updated' ? said.issue?.key : undefined;
  const reference = zammad ?? jira;
  return typeof reference === 'string' && reference !== '' ? reference : undefined;
}

async function tell(reference) {
  const body = JSON.stringify({ event: 'ticket.closed', reference });
  const seconds = Math.floor(Date.now() / 1000);
  const signature = createHmac('sha256', SLUICE_SECRET).update(`${seconds}.${body}`).digest('hex');
  const answer = await fetch(target, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-sluice-signature': `t=${seconds},v1=${signature}` },
    body,
    redirect: 'error',
    signal: AbortSignal.timeout(10_000),
  });
  // a case for which nothing was ever sent is no failure: the helpdesk would only repeat it
  return answer.ok || answer.status === 404 ? 204 : 502;
}
