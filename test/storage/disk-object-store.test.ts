import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import t, { type Test } from 'tap';
import type { ObjectStore } from '../../src/storage/contract/object-store.js';
import { writeAll } from '../../src/storage/disk/file.js';
import { diskObjectStore } from '../../src/storage/disk/object-store.js';
import { chunks, objectStoreContract, pattern, read, rejects } from './object-store-contract.js';

const MIB = 1024 * 1024;

async function temporaryFolder(t: Test): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'sluice-disk-'));
  t.teardown(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

const folderOf = (store: ObjectStore) => fileURLToPath(store.location);

t.test('keeps the contract of an object store', (t) =>
  objectStoreContract(t, {
    partBytes: MIB,
    versioned: false,
    listedNames: 300,
    absence: 'folder',
    listsUnfinished: true,
    open: async (t) => diskObjectStore({ folder: join(await temporaryFolder(t), 'objects') }),
    again: (store) => diskObjectStore({ folder: folderOf(store) }),
    leaveUnfinished: async (store, name) => {
      const random = pattern(8).toString('hex');
      const file = join(folderOf(store), '.unfinished', `${name.replaceAll('/', '~')}~~${random}`);
      await writeFile(file, 'half of it');
    },
    dead: async (t) => {
      const folder = await temporaryFolder(t);
      const store = diskObjectStore({ folder });
      await store.check();
      // As when the disk is unmounted while the service runs.
      await rm(folder, { recursive: true });
      return store;
    },
  }),
);

t.test('keeps its files from other accounts and leaves none behind', async (t) => {
  const folder = join(await temporaryFolder(t), 'deep', 'objects');
  const store = diskObjectStore({ folder });
  await store.check();
  await store.put('a/b', chunks(pattern(10)));
  const { mode: folderMode } = await stat(folder);
  const { mode: fileMode } = await stat(join(folder, 'a~b'));
  t.equal(folderMode & 0o777, 0o700, 'the folder is for its owner only');
  t.equal(fileMode & 0o777, 0o600, 'and so is a file');
  await store.destroy('a/b');
  const left = await readdir(folder, { recursive: true });
  t.same(left, ['.unfinished'], 'no file and no further folder is left');
});

t.test('shows a running put as unfinished and lets destroy stop it', async (t) => {
  const store = diskObjectStore({ folder: await temporaryFolder(t) });
  let unfinished = 0;
  const body = async function* () {
    yield pattern(100);
    for await (const one of store.listUnfinished()) if (one.name === 'running') unfinished++;
    t.match(await store.destroy('running'), { versions: 0, unfinished: 1 });
    yield pattern(100);
  };
  await rejects(t, store.put('running', body()), 'storage_unavailable', 'its put fails');
  t.equal(unfinished, 1, 'it was listed while it ran');
  t.equal(await store.head('running'), null, 'and nothing appears after all');
});

t.test('never takes a folder that is missing for an empty one', async (t) => {
  const folder = join(await temporaryFolder(t), 'unmounted');
  const store = diskObjectStore({ folder });
  await rejects(t, store.destroy('x'), 'object_not_destroyed', 'nothing is proved to be gone');
  await rejects(t, store.head('x'), 'storage_unavailable', 'nor to be missing');
  await rejects(t, store.get('x'), 'storage_unavailable', 'in either way');
  for await (const { name } of store.list()) t.fail(`${name} is in a folder that is not there`);
  await t.rejects(stat(folder), { code: 'ENOENT' }, 'and nobody made it by looking');
});

t.test('lets no late writer into a completed file', async (t) => {
  const store = diskObjectStore({ folder: await temporaryFolder(t) });
  const content = pattern(3 * MIB);
  const unfinished = await store.begin('x');
  const place = { number: 1, offset: 0, length: content.byteLength };
  const part = await store.writePart(unfinished, place, chunks(content));
  // A process that was stopped while it wrote, and wakes up after another has taken over and finished.
  const late = async function* () {
    await store.complete(unfinished, [part]);
    yield* chunks(pattern(content.byteLength));
  };
  await rejects(t, store.writePart(unfinished, place, late()), 'object_not_found', 'it is told');
  t.ok(content.equals(await read(await store.get('x'))), 'and has changed nothing');
});

t.test('never leaves its folder', async (t) => {
  const outside = await temporaryFolder(t);
  await writeFile(join(outside, 'secret'), 'not yours');
  const folder = join(outside, 'store');
  await mkdir(folder);
  await symlink(join(outside, 'secret'), join(folder, 'link'));
  const store = diskObjectStore({ folder });
  await rejects(t, store.get('link'), 'storage_unavailable', 'not even through a link planted inside');
  const handle = { name: 'x', handle: '../../secret', startedAt: new Date() };
  await rejects(t, store.abortUnfinished(handle), 'invalid_request', 'nor by a handle');
  t.ok(await stat(join(outside, 'secret')));
  t.throws(() => diskObjectStore({ folder: 'relative' }), { code: 'config_invalid' });
});

t.test('asks for no more of a body than two slabs ahead of a slow disk', async (t) => {
  let asked = 0;
  const release: (() => void)[] = [];
  const written: Uint8Array[] = [];
  const slowFile = {
    // Takes half of what it is given, as a nearly full disk may, and only when told to.
    writev: async (buffers: readonly NodeJS.ArrayBufferView[]) => {
      await new Promise<void>((resolve) => release.push(resolve));
      const given = Buffer.concat(buffers.map((b) => Buffer.from(b.buffer, b.byteOffset, b.byteLength)));
      const taken = given.subarray(0, Math.ceil(given.byteLength / 2));
      written.push(taken);
      return { bytesWritten: taken.byteLength, buffers: [] };
    },
  };
  const content = pattern(8 * MIB);
  const body = async function* () {
    for (let at = 0; at < content.byteLength; at += 64 * 1024) {
      asked += 64 * 1024;
      yield content.subarray(at, at + 64 * 1024);
    }
  };
  const writing = writeAll(slowFile, body());
  let most = 0;
  let done = false;
  const ended = writing.finally(() => {
    done = true;
  });
  while (!done) {
    await new Promise((resolve) => setImmediate(resolve));
    most = Math.max(most, asked - written.reduce((sum, slab) => sum + slab.byteLength, 0));
    release.shift()?.();
  }
  t.equal(await ended, content.byteLength);
  t.ok(content.equals(Buffer.concat(written)), 'short writes are continued where they ended');
  t.ok(most <= 2 * MIB, `held ${most} bytes`);
});

t.test('says storage_full when the disk is full', async (t) => {
  const full = Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
  const error = await writeAll({ writev: async () => Promise.reject(full) }, chunks(pattern(3 * MIB))).catch(
    (error: unknown) => error,
  );
  t.match(error, { code: 'storage_full', message: /ENOSPC/, cause: full });

  // For real, where we may mount a small disk of memory.
  const folder = await temporaryFolder(t);
  try {
    await promisify(execFile)('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', folder]);
  } catch {
    t.comment('not allowed to mount a disk: only the played one was tried');
    return;
  }
  t.teardown(() => promisify(execFile)('umount', ['--lazy', folder]));
  const store = diskObjectStore({ folder: join(folder, 'objects') });
  t.equal(await store.freeBytes(), undefined, 'nothing is told of a folder that is not there yet');
  await rejects(t, store.put('big', chunks(pattern(4 * MIB))), 'storage_full', 'on a real full disk');
  t.equal(await store.put('small', chunks(pattern(MIB))), MIB, 'whose space is free again afterwards');
  const free = (await store.freeBytes()) ?? 0;
  t.ok(free > 0 && free < 2 * MIB, `${free} bytes are free`);
});
