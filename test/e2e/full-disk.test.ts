// A disk of stores that is full, for real: a small one of memory, where the test may mount one.
import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import t from 'tap';
import { encryptedZip } from '../services/archives.js';
import { request } from '../services/http-client.js';
import { startService } from '../services/service.js';
import { begin, head, MiB, offsetOf, openDoor, patchWhenFree } from '../services/tus-by-hand.js';

const disk = mkdtempSync(join(tmpdir(), 'sluice-disk-'));
let refused = '';
try {
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=24m', 'tmpfs', disk], { stdio: 'pipe' });
  t.teardown(() => {
    execFileSync('umount', ['--lazy', disk]);
    rmdirSync(disk);
  });
} catch {
  rmdirSync(disk);
  refused = 'a disk of memory may be mounted by root only';
}

t.test('an upload over several requests finds no room', { skip: refused }, async (t) => {
  const service = await startService(t, {
    env: { OBJECT_STORE_URL: `file://${disk}/objects`, KEY_STORE_URL: `file://${disk}/keys` },
  });
  await service.agent('operator');
  const bytes = encryptedZip(12 * MiB);
  const abandoned = await openDoor(t, service);
  const left = await begin(t, abandoned, bytes.length);
  await patchWhenFree(abandoned, left, 0, bytes.subarray(0, 10 * MiB));
  const filler = join(disk, 'other');
  writeFileSync(filler, randomBytes(9 * MiB));

  const door = await openDoor(t, service);
  const upload = await begin(t, door, bytes.length);
  const full = await patchWhenFree(door, upload, 0, bytes);
  t.match([full.status, full.json()], [503, { code: 'storage_full' }]);
  t.match(full.headers['retry-after'], /^\d+$/);
  const line = service
    .logs()
    .split('\n')
    .find((each) => each.includes('ENOSPC'));
  t.equal(JSON.parse(line ?? '{}').level, 'error', 'a line at level error says why');
  const { text } = await request(`${service.baseUrl}/metrics`);
  t.match(text, /^sluice_store_free_bytes\{store="objects"\} \d+$/m);
  t.match(text, /^sluice_alarm\{kind="storage_full"\} 1$/m);
  const findings = JSON.parse((await service.run(['doctor', '--json'])).stdout).findings;
  t.ok(findings.some((each: { code?: string }) => each.code === 'storage_full'));

  // the first of the two was left an hour ago; this one's sender is still there
  await service.sql`update uploads set seen_at = now() - interval '61 minutes' where id = ${left.split('/').at(-1) ?? ''}`;
  t.equal((await service.run(['sweep'])).code, 0);
  t.equal((await head(abandoned, left)).status, 410, 'the abandoned one made way');
  const offset = offsetOf(await head(door, upload));
  const rest = await patchWhenFree(door, upload, offset, bytes.subarray(offset));
  t.equal(rest.status, 204, 'and the other went on where it was');
  t.match(await door.shown(), { uploads: [{ state: 'stored' }] });
  rmSync(filler);
});
