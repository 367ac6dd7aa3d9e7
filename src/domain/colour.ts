// Colours of an installation's own, kept readable (WCAG 2.2, success criterion 1.4.3). Pure.

/** Text and what stands behind it differ by at least this much. */
export const leastContrast = 4.5;

/** The papers of the light and the dark pages, on which the accent is text; see `pages/layout/sluice.css`. */
const papers = { light: '#f5f7f8', dark: '#1b252b' } as const;
const white = '#ffffff';
const black = '#000000';

/** The accent of pages as stylesheets take it, for one of the two schemes. */
export interface Accent {
  readonly accent: string;
  readonly onAccent: string;
  /** the same where the pointer is */
  readonly accentStrong: string;
}

/** Whether a text is a colour as `#0b5c73`. */
export function isHexColour(text: string): boolean {
  return /^#[0-9a-f]{6}$/i.test(text);
}

/** The contrast of two colours, from 1 to 21. Source: WCAG 2.2, "contrast ratio". */
export function contrastOf(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** Whether a colour can be read as text on the light pages, and white on it. */
export function isReadableAccent(colour: string): boolean {
  return contrastOf(colour, papers.light) >= leastContrast && contrastOf(colour, white) >= leastContrast;
}

/** The accent in both schemes. On dark pages it is made lighter until it can be read. */
export function accentsOf(colour: string): { readonly light: Accent; readonly dark: Accent } {
  let light = 0;
  while (contrastOf(mixed(colour, white, light), papers.dark) < leastContrast + 1) light += 0.05;
  const dark = mixed(colour, white, light);
  return {
    light: { accent: colour, onAccent: white, accentStrong: mixed(colour, black, 0.25) },
    dark: { accent: dark, onAccent: '#0b1a20', accentStrong: mixed(dark, white, 0.3) },
  };
}

/** The three parts, from 0 to 255. */
function partsOf(colour: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}

/** A colour with a share of another, from 0 to 1. */
function mixed(colour: string, other: string, share: number): string {
  const others = partsOf(other);
  const parts = partsOf(colour).map((part, index) =>
    Math.round(part * (1 - share) + (others[index] ?? 0) * share),
  );
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

/** Relative luminance, from 0 to 1. Source: WCAG 2.2, "relative luminance". */
function luminanceOf(colour: string): number {
  const [red = 0, green = 0, blue = 0] = partsOf(colour).map((part) => {
    const value = part / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
