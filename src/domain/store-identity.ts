// Whether the stores that a process is set to are those where the uploads lie. Pure.

/** The places of the two stores, as text that tells them from other places; never a credential. */
export interface StorePlaces {
  readonly objects: string;
  readonly keys: string;
}

/** What is known of places where the database has not learned them yet. */
export type RecordedPlaces = { readonly [Store in keyof StorePlaces]: string | null };

/** `unrecorded`: the database does not know where its uploads lie. */
export function comparePlaces(
  recorded: RecordedPlaces,
  configured: StorePlaces,
): 'same' | 'changed' | 'unrecorded' {
  const { objects, keys } = recorded;
  if (objects === null || keys === null) return 'unrecorded';
  return objects === configured.objects && keys === configured.keys ? 'same' : 'changed';
}

/** Of fewer uploads nothing can be said but one by one. */
const fewest = 3;

/** Uploads of which bytes and key must be there were looked for; some were not found. */
export interface StoreSample {
  readonly looked: number;
  readonly objectsAbsent: number;
  readonly keysAbsent: number;
}

/**
 * Whether so much is missing that the store itself must be another one: a disk that is not mounted, a bucket made anew.
 * Single losses are told one by one; more than half of what was looked for is no coincidence, unless that is next to nothing.
 */
export function isEmptied({ looked, objectsAbsent, keysAbsent }: StoreSample): boolean {
  return looked >= fewest && 2 * Math.max(objectsAbsent, keysAbsent) > looked;
}
