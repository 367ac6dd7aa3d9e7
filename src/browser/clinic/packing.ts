// The packing worker, as the page sees it. It is loaded early, while the page's files are certain to be there: a page may stay
// open while the service gets a new version, and then what it did not load is gone.

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): { createScriptURL(url: string): unknown };
}
const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
const policy = trustedTypes?.createPolicy('sluice', {
  createScriptURL: (url) => {
    if (url !== PACK_WORKER_ADDRESS) throw new TypeError('not the packing worker');
    return url;
  },
});
const trustedWorkerAddress = policy?.createScriptURL(PACK_WORKER_ADDRESS) ?? PACK_WORKER_ADDRESS;

let spare: Worker | undefined;

/**
 * Loads the worker, so that it is there when it is wanted.
 * @returns false in a browser that has no workers of modules: nothing can be packed there
 */
export function loadWorker(): boolean {
  if (spare !== undefined) return true;
  try {
    const worker = start();
    spare = worker;
    worker.onerror = (event) => {
      event.preventDefault();
      if (spare === worker) spare = undefined;
    };
    return true;
  } catch {
    return false;
  }
}

/** Gives a worker; the one address that the page's policy lets become script. Whoever takes it ends it. */
export function takeWorker(): Worker {
  const worker = spare ?? start();
  spare = undefined;
  return worker;
}

/** @throws TypeError in a browser that would take the module for an older kind of script: it never asks for the kind */
function start(): Worker {
  let asked = false;
  const worker = new Worker(trustedWorkerAddress as unknown as string, {
    get type(): WorkerType {
      asked = true;
      return 'module';
    },
  });
  if (asked) return worker;
  worker.terminate();
  throw new TypeError('no workers of modules');
}

/** A part of the page could not be loaded: there is no connection, or there is a new version. */
export class PartMissing extends Error {}

/** Whether an error event says that a worker was never there: a fault inside of one has words. */
export function isLoadFailure(event: Event): boolean {
  return !(event instanceof ErrorEvent) || event.message === '';
}

/** Whether this page is older than the service: what it is made of is not there any more. */
export async function isOutdated(): Promise<boolean> {
  try {
    const answer = await fetch(PACK_WORKER_ADDRESS, { cache: 'no-store', redirect: 'manual' });
    // a sign-in page of the network says nothing about us
    const ours = (answer.headers.get('content-type') ?? '').startsWith('application/problem+json');
    return answer.status === 404 && ours;
  } catch {
    return false;
  }
}
