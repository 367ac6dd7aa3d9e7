#!/usr/bin/env node
// The command `sluice`. CommonJS on purpose: it runs before the module loader has touched libuv's thread pool, whose
// size is fixed with its first use. argon2 and file I/O share it: with the default of 4, two password hashes make a
// small file read wait. A value set by the operator wins.
process.env.UV_THREADPOOL_SIZE ??= '8';

import('./run.js')
  .then(({ run }) => run(process.argv.slice(2)))
  .catch((error: unknown) => {
    process.stderr.write(
      `sluice: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
    );
    process.exit(2);
  });
