#!/usr/bin/env node
// The command `sluice`. CommonJS on purpose: it runs before the module loader has touched libuv's thread pool, whose
// size is fixed with its first use. argon2 (two at a time, of 19 MiB each) and file I/O share it. Too few threads let
// files wait for hashes; each too many keeps a hash's memory for good, because malloc gives every thread an arena.
// A value set by the operator wins. Decision 0015.
const { availableParallelism } = require('node:os') as typeof import('node:os');
process.env.UV_THREADPOOL_SIZE ??= String(Math.min(8, Math.max(4, 2 * availableParallelism())));

import('./run.js')
  .then(({ run }) => run(process.argv.slice(2)))
  .catch((error: unknown) => {
    process.stderr.write(
      `sluice: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
    );
    process.exit(2);
  });
