// The servers that all test files of one run share, started once and stopped whatever happens. Needs a built dist/.
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '../../dist/demo/embedded-postgres.js';
import { claimFolder } from '../../dist/demo/folder-claim.js';
import { S3Unavailable, startS3 } from '../../scripts/services/s3.mjs';

/**
 * Starts PostgreSQL, and the S3 server if wanted and installed, and writes where they are to `services.json`.
 * A killed run's servers have ended by themselves; what it left in the folder is removed here.
 * @param {{ folder: string, withS3: boolean }} options `folder` is only for this; one run at a time holds it
 * @returns {Promise<{ missing: string[], stop(): Promise<void> }>} `missing`: what could not be started and why
 */
export async function startAll({ folder, withS3 }) {
  await mkdir(folder, { recursive: true });
  const release = await claimFolder(folder);
  const running = [];
  const missing = [];
  const stop = async () => {
    await rm(join(folder, 'services.json'), { force: true });
    await Promise.all(running.map((server) => server.stop()));
    await emptyFolder(folder);
    await release();
  };
  try {
    await emptyFolder(folder);
    const data = await mkdtemp(join(folder, 'data-'));
    const [postgres, s3] = await Promise.all([
      startEmbeddedPostgres({ dataFolder: join(data, 'postgres'), durable: false }).then(keepIn(running)),
      withS3 ? startS3OrSay(join(data, 's3'), missing).then(keepIn(running)) : undefined,
    ]);
    const addresses = { postgres: { url: postgres.url }, ...(s3 && { s3: { ...s3, stop: undefined } }) };
    await writeFile(join(folder, 'services.json'), `${JSON.stringify(addresses, null, 2)}\n`, {
      mode: 0o600,
    });
    return { missing, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

const keepIn = (running) => (server) => {
  if (server) running.push(server);
  return server;
};

async function startS3OrSay(folder, missing) {
  try {
    return await startS3({ folder });
  } catch (error) {
    if (!(error instanceof S3Unavailable)) throw error;
    missing.push(error.message);
    return undefined;
  }
}

/** Removes what earlier runs left; the claim on the folder is ours. */
async function emptyFolder(folder) {
  const left = (await readdir(folder)).filter((name) => name !== 'launcher.pid');
  for (const name of left) await rm(join(folder, name), { recursive: true, force: true });
}
