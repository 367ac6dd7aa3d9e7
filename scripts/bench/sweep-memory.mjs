// `node scripts/bench/sweep-memory.mjs [UPLOADS]`: the most memory that a sweep ever holds while so many uploads (1,000,000)
// are due. Rows only, nothing in the stores: each is looked for, found absent and recorded.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import postgres from 'postgres';
import { root } from '../install.mjs';
import { fillRows } from './closed-tickets.mjs';
import { figure, printHead, printTable } from './measure.mjs';
import { fileStores, prepareSluice, startDatabase } from './sluice.mjs';
import { onStage } from './stage.mjs';

const uploads = Number(process.argv[2] ?? 1_000_000);
const batch = 50_000;
const lookMs = 500;

await onStage(async (stage) => {
  await printHead(`Memory of a sweep with ${uploads} uploads due`, stage.folder);
  const databaseUrl = await startDatabase(stage);
  const { env } = await prepareSluice(stage, { databaseUrl, stores: await fileStores(stage) });
  const sql = postgres(databaseUrl, { max: 1, onnotice: () => undefined });
  for (let at = 0; at < uploads; at += batch)
    await fillRows(sql, Math.min(batch, uploads - at), `memory-${at}`);
  const began = performance.now();
  const child = spawn(process.execPath, [join(root, 'dist/cli/main.cjs'), 'sweep', '--json'], {
    env: { ...process.env, ...env, LOG_LEVEL: 'error' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  let peak = 0;
  const looking = setInterval(() => {
    peak = Math.max(peak, peakMebibytes(child.pid));
  }, lookMs);
  const code = await new Promise((resolve) => child.once('exit', resolve));
  clearInterval(looking);
  const seconds = (performance.now() - began) / 1000;
  const [{ left }] = await sql`select count(*)::int as left from uploads where state <> 'purged'`;
  await sql.end();
  printTable(
    ['uploads due', 'left over', 'exit code', 'seconds', 'uploads/s', 'peak RSS, MiB (target <= 250)'],
    [[uploads, left, code, figure(seconds), figure(uploads / seconds), figure(peak)]],
  );
});

function peakMebibytes(pid) {
  try {
    return Number(/^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0; // it has ended
  }
}
