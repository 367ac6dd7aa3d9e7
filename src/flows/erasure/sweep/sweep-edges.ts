// What the parts of a sweep share.
import type { Context } from '../../../context/context.js';

/** The edges that a sweep needs. */
export type SweepEdges = Pick<
  Context,
  'sql' | 'chain' | 'config' | 'masterKeys' | 'objects' | 'keys' | 'places' | 'erasures' | 'log'
>;
