// Where browsers find stylesheet and scripts: by names that change with their content. The build writes them down.
import { existsSync, readFileSync } from 'node:fs';

/** What the build knows of the assets. */
export interface AssetManifest {
  /** from the name that pages use to the file's name */
  readonly names: Readonly<Record<string, string>>;
  /** every file there is */
  readonly files: readonly string[];
}

/** The folder with the built assets; absent where sources run unbuilt. */
export const assetFolder = new URL('../../assets/', import.meta.url);

const manifestFile = new URL('manifest.json', assetFolder);

/** The manifest of this build; nothing where sources run unbuilt. */
export const assetManifest: AssetManifest = existsSync(manifestFile)
  ? (JSON.parse(readFileSync(manifestFile, 'utf8')) as AssetManifest)
  : { names: {}, files: [] };

/** The address of an asset, for a page. */
export function assetPath(name: string): string {
  return `/assets/${assetManifest.names[name] ?? name}`;
}
