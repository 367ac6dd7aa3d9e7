// Which version this is: what `--version`, `doctor`, readiness and the log's first line say.
import { readFileSync } from 'node:fs';

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

/** This program's version, as its package and the changelog name it. */
export const programVersion: string = version;
