// How it was seen that something is gone. What a listing does not show is "not found by this listing", and a proof says by
// which one. Pure.

/**
 * The ways. `folder`: the folder was read. The others are of S3: whether all versions or, where the server does not list
 * those, only current objects were listed; and whether unfinished parts were asked for by each exact name or, where a
 * trial showed that the server does that rightly, by prefix. In all of them each name was asked for by itself, too.
 */
export const absenceWays = [
  'folder',
  'versions_and_parts_by_name',
  'versions_and_parts_by_prefix',
  'objects_and_parts_by_name',
  'objects_and_parts_by_prefix',
] as const;
export type AbsenceWay = (typeof absenceWays)[number];

/** Whether it shows that nothing is left. Where versions are not listed, old ones may be. */
export function isWholeAbsence(way: AbsenceWay): boolean {
  return way !== 'objects_and_parts_by_name' && way !== 'objects_and_parts_by_prefix';
}
