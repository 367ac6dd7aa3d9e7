// Names of files, the first ones of many.
import type { VNode } from 'preact';
import type { Say } from './wording.js';

interface FileNamesProps {
  readonly say: Say;
  readonly names: readonly string[];
  /** of all there are */
  readonly count: number;
  /** so many are shown, at most */
  readonly most?: number;
}

export function FileNames({ say, names, count, most = 12 }: FileNamesProps): VNode {
  const shown = names.slice(0, most);
  return (
    <ul>
      {shown.map((name) => (
        <li key={name} class="file-name">
          {name}
        </li>
      ))}
      {count > shown.length && <li>{say('choose-more', { count: count - shown.length })}</li>}
    </ul>
  );
}
