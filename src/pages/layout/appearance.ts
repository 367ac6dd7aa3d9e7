// How pages look at this installation. Set once when a process starts, from the configuration, before any page is drawn.
import { createHash } from 'node:crypto';
import { type Accent, accentsOf } from '../../domain/colour.js';

/** A file that is served beside the built ones. */
export interface OwnAsset {
  /** with its content's hash: `logo-1a2b3c4d.svg` */
  readonly name: string;
  readonly content: string;
}

/** What pages link to. */
export interface OwnAppearance {
  readonly name?: string | undefined;
  readonly logo?: OwnAsset | undefined;
  readonly stylesheet?: OwnAsset | undefined;
}

let own: OwnAppearance = {};

/** @param settings `name`: what the desk calls itself, shown beside a logo; `accent`: a readable colour such as `#0b5c73` */
export function setAppearance(settings: {
  readonly name: string | undefined;
  readonly logo: string | undefined;
  readonly accent: string | undefined;
}): OwnAppearance {
  const { name, logo, accent } = settings;
  own = {
    name: logo === undefined ? undefined : name,
    logo: logo === undefined ? undefined : assetOf('logo', 'svg', logo),
    stylesheet: accent === undefined ? undefined : assetOf('accent', 'css', stylesheetOf(accent)),
  };
  return own;
}

/** What was set. */
export function ownAppearance(): OwnAppearance {
  return own;
}

function assetOf(stem: string, ending: string, content: string): OwnAsset {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 8);
  return { name: `${stem}-${hash}.${ending}`, content };
}

function stylesheetOf(accent: string): string {
  const { light, dark } = accentsOf(accent);
  const rule = (each: Accent) =>
    `:root{--accent:${each.accent};--on-accent:${each.onAccent};--accent-strong:${each.accentStrong}}`;
  return `${rule(light)}@media (prefers-color-scheme:dark){${rule(dark)}}`;
}
