// `node scripts/bench/audit.mjs [--quick] [--million]`: how fast `sluice audit verify` walks the chain.

import { Secret } from '../../dist/config/secret.js';
import { chainSeal } from '../../dist/crypto/chain-seal.js';
import { newId } from '../../dist/crypto/tokens.js';
import { appendAudit } from '../../dist/db/audit-log.js';
import { connectDatabase } from '../../dist/db/connect.js';
import { figure, inTurns, median, printHead, printTable } from './measure.mjs';
import { fileStores, prepareSluice, startDatabase } from './sluice.mjs';
import { onStage, quick } from './stage.mjs';

const events = quick ? 10_000 : process.argv.includes('--million') ? 1_000_000 : 100_000;
const rounds = quick ? 2 : events > 100_000 ? 2 : 5;
const BATCH = 1000;

await onStage(async (stage) => {
  await printHead(`Audit verify, ${events} events, ${rounds} rounds`, stage.folder);
  const databaseUrl = await startDatabase(stage);
  const { run } = await prepareSluice(stage, { databaseUrl, stores: await fileStores(stage) });
  const appended = await fill(databaseUrl);
  const taken = await inTurns(rounds, {
    start: () => seconds(() => run(['help'])),
    verify: () => seconds(() => run(['audit', 'verify'])),
  });
  const [start, verify] = ['start', 'verify'].map((name) => median(taken[name].seconds));
  printTable(
    ['what', 'events', 'seconds', 'events per second', 'target'],
    [
      ['append, 1,000 in a transaction', events, figure(appended), figure(events / appended), ''],
      ['`sluice audit verify`', events, figure(verify), figure(events / verify), '1,000,000 in <= 60 s'],
      [
        'the same without starting the command',
        events,
        figure(verify - start),
        figure(events / (verify - start)),
        '',
      ],
    ],
  );
});

/** A chain as the service itself writes it. @returns seconds */
async function fill(databaseUrl) {
  const sql = connectDatabase(new Secret(databaseUrl), { max: 1, applicationName: 'bench' });
  const actor = { kind: 'agent', id: newId() };
  const subject = { ticketId: newId(), linkId: newId() };
  const facts = { passwordBy: 'sms', expiresAt: '2026-01-01T00:00:00.000Z' };
  const batch = Array.from({ length: BATCH }, () => ({ action: 'link.issued', actor, subject, facts }));
  const began = performance.now();
  for (let at = 0; at < events; at += BATCH) await sql.begin((tx) => appendAudit(tx, chainSeal, batch));
  const taken = (performance.now() - began) / 1000;
  await sql.end();
  return taken;
}

async function seconds(act) {
  const began = performance.now();
  await act();
  return { seconds: (performance.now() - began) / 1000 };
}
