// How pages look at this installation: its logo and its colour.
import { isHexColour, isReadableAccent, leastContrast } from '../domain/colour.js';
import type { SettingsReader } from './settings-reader.js';

/** The installation's own appearance; absent parts are Sluice's. */
export interface Appearance {
  /** an SVG */
  readonly logo: string | undefined;
  /** `#0b5c73` */
  readonly accent: string | undefined;
}

const maxLogoLength = 64 * 1024;

/** What would fetch or do something: a logo is shown as a picture, where none of it works, and it could be opened by itself. */
const active =
  /<script|<foreignObject|<!ENTITY|\son[a-z]+\s*=|(?:href|src)\s*=\s*["'](?!#|data:image\/(?:png|jpeg);)|@import|url\((?!\s*["']?#)/i;

/** Reads `LOGO` (as `LOGO_FILE`) and `ACCENT_COLOUR`. */
export function readAppearance(read: SettingsReader): Appearance {
  const [logo, accent] = [read.text('LOGO'), read.text('ACCENT_COLOUR')];
  if (
    logo !== undefined &&
    !(logo.length <= maxLogoLength && /^(?:<\?xml[^>]*>|<!--[^>]*-->|\s)*<svg[\s>]/.test(logo))
  )
    read.refuse('LOGO', 'must be an SVG of at most 64 KiB, best given as LOGO_FILE');
  else if (logo !== undefined && active.test(logo))
    read.refuse('LOGO', 'must be a picture alone: no script, no style or picture from elsewhere');
  if (accent !== undefined && !isHexColour(accent))
    read.refuse('ACCENT_COLOUR', 'must be a colour like #0b5c73');
  else if (accent !== undefined && !isReadableAccent(accent))
    read.refuse('ACCENT_COLOUR', `must be darker: white text on it needs a contrast of ${leastContrast}:1`);
  return { logo, accent };
}
