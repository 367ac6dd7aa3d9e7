// What the parts of a sweep share.
import type { Context } from '../../../context/context.js';
import type { RetentionPolicy } from '../../../domain/retention.js';

/** The edges that a sweep needs. */
export type SweepEdges = Pick<
  Context,
  'sql' | 'chain' | 'config' | 'masterKeys' | 'objects' | 'keys' | 'places' | 'erasures' | 'log'
>;

/** What decides in one sweep: the settings, and whether a store is short of room. */
export type DecidingEdges = SweepEdges & { readonly retention: RetentionPolicy };
