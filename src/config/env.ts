// The only file that reads `process.env`. It decides nothing: `config.ts` does.

/** The environment's variables as they are; an empty value counts as absent. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** A copy of the process environment. */
export function readEnvironment(): Environment {
  return Object.fromEntries(
    Object.entries(process.env).filter(([, value]) => value !== undefined && value !== ''),
  );
}
