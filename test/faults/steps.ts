// The edges of a flow, watched: every call to a store and every statement or transaction is a step with a name, and one
// of them can be made to go wrong in each of the ways in which networks, servers and processes do.
import type { Context } from '../../src/context/context.js';
import { SluiceError } from '../../src/errors.js';
import type { ObjectStore } from '../../src/storage/contract/object-store.js';

/** What happens at a step. Behind a death nothing of that process happens any more. */
export const modes = ['fails', 'took effect, but fails', 'dies before', 'dies behind'] as const;
export type Mode = (typeof modes)[number];

/** What can go wrong with a step. A question has no effect that could be there or not. */
export function modesOf(step: string): readonly Mode[] {
  const asks =
    /^(find|list|lockLink|databaseTime)|\.(get|head|list|listUnfinished|listsUnfinished|findUnfinished)( |$)/.test(
      step,
    );
  return asks ? ['fails', 'dies before'] : modes;
}

/** One step of a run, by its name and how often the name came before. */
export interface Fault {
  readonly step: string;
  readonly mode: Mode;
}

/** A process' worth of edges under watch. */
export interface Watched {
  readonly ctx: Context;
  /** the steps so far, in the order in which they began */
  readonly steps: readonly string[];
  /** resolves when the process died */
  readonly died: Promise<void>;
  /** whether the fault's step was reached */
  hit(): boolean;
}

/** Signs of life come when a timer says so, and nothing depends on a single one. */
const signsOfLife = ['markUploadSeen', 'renewWriterLease', 'markDownloadSeen'];
const storeListings = ['list', 'listUnfinished'];

type Act = (...args: unknown[]) => unknown;

/** A query of the driver: it runs when somebody waits for it. */
interface LazyQuery {
  handler: (query: LazyQuery) => unknown;
  resolve: (value: unknown) => void;
  reject: (error: unknown) => void;
}

/** Watches a context's database and stores. @param fault what shall go wrong, once */
export function watch(ctx: Context, fault?: Fault): Watched {
  const steps: string[] = [];
  const seen = new Map<string, number>();
  let [dead, hit] = [false, false];
  let die = () => {};
  const died = new Promise<void>((resolve) => {
    die = () => {
      dead = true;
      resolve();
    };
  });
  const never = () => new Promise<never>(() => undefined);

  /** Notes a step. @returns what is to go wrong with it */
  const begin = (name: string): Mode | undefined => {
    if (signsOfLife.includes(name)) return undefined;
    const nth = (seen.get(name) ?? 0) + 1;
    seen.set(name, nth);
    const step = nth === 1 ? name : `${name} (${nth})`;
    steps.push(step);
    if (hit || fault?.step !== step) return undefined;
    hit = true;
    return fault.mode;
  };
  const step = async (name: string, act: () => Promise<unknown>, lost: () => Error): Promise<unknown> => {
    if (dead) return await never();
    const mode = begin(name);
    if (mode === 'fails') throw lost();
    if (mode === 'dies before') die();
    if (dead) return await never();
    const result = await act();
    if (mode === 'dies behind') die();
    if (dead) return await never();
    if (mode === undefined) return result;
    (result as { destroy?: () => void } | null)?.destroy?.();
    throw lost();
  };

  /** A statement outside of a transaction. Fragments are queries, too, but are never run. */
  const watchQuery = (made: unknown, name: string): unknown => {
    const query = made as LazyQuery;
    if (typeof query?.handler !== 'function') return made;
    const { handler, resolve, reject } = query;
    query.handler = (self) => {
      const run = () =>
        new Promise((done, failed) => {
          query.resolve = done;
          query.reject = failed;
          handler(self);
        });
      step(name, run, lostConnection).then(resolve, reject);
    };
    return made;
  };
  const watchSql = <S extends object>(sql: S): S =>
    new Proxy(sql, {
      apply: (target, _self, args: unknown[]) =>
        watchQuery(Reflect.apply(target as unknown as Act, undefined, args), callSite()),
      get: (target, member) => {
        const found: unknown = Reflect.get(target, member, target);
        if (member === 'begin')
          return (...args: unknown[]) =>
            step(callSite(), async () => await (found as Act)(...args), lostConnection);
        if (member === 'reserve')
          return async () =>
            watchSql((await step(callSite(), async () => await (found as Act)(), lostConnection)) as object);
        return found;
      },
    });
  const watchStore = (store: ObjectStore, kind: string): ObjectStore =>
    new Proxy(store, {
      get: (target, member) => {
        const found: unknown = Reflect.get(target, member, target);
        if (typeof found !== 'function') return found;
        const act = found.bind(target) as Act;
        const name = `${kind}.${String(member)}`;
        if (storeListings.includes(String(member)))
          return async function* () {
            const items = await step(name, async () => await collect(act()), lostStore(String(member)));
            yield* items as unknown[];
          };
        return (...args: unknown[]) => step(name, async () => await act(...args), lostStore(String(member)));
      },
    });
  const watched = {
    ...ctx,
    sql: watchSql(ctx.sql),
    objects: watchStore(ctx.objects, 'objects'),
    keys: watchStore(ctx.keys, 'keys'),
    erasures: ctx.erasures && watchStore(ctx.erasures, 'erasures'),
  };
  return { ctx: watched, steps, died, hit: () => hit };
}

/** The function of ours that asks. */
function callSite(): string {
  const frames = (new Error().stack ?? '').split('\n');
  const frame = frames.find((line) => /\/src\/(flows|db)\//.test(line)) ?? '';
  return /at (?:async )?(?:new )?([\w.#]+)/.exec(frame)?.[1] ?? 'somebody';
}

const lostConnection = () =>
  Object.assign(new Error('the connection to the database was lost'), { code: 'CONNECTION_CLOSED' });

const lostStore = (call: string) => () =>
  new SluiceError(
    call.startsWith('destroy') ? 'object_not_destroyed' : 'storage_unavailable',
    'played by the test',
  );

async function collect(items: unknown): Promise<unknown[]> {
  const found: unknown[] = [];
  for await (const item of items as AsyncIterable<unknown>) found.push(item);
  return found;
}
