// A text as a picture that a phone's camera reads (ISO/IEC 18004), drawn as SVG: no image to load, no inline style.
import type { VNode } from 'preact';
import { encode } from 'uqr';

/** Light modules around the code, as the standard asks for. */
const quietZone = 4;

/** The picture, dark on light whatever the page's colours: cameras want it so. @param props `label`: for those who do not see it */
export function QrCode(props: { readonly text: string; readonly label: string }): VNode {
  const { data, size } = encode(props.text, { ecc: 'M', border: quietZone });
  return (
    <svg class="qr-code" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={props.label}>
      <rect width={size} height={size} fill="#fff" />
      <path fill="#000" shape-rendering="crispEdges" d={data.map(rowPath).join('')} />
    </svg>
  );
}

/** One bar for each run of dark modules in a row. */
function rowPath(row: readonly boolean[], y: number): string {
  const dark = row.map((module) => (module ? '1' : '0')).join('');
  return [...dark.matchAll(/1+/g)]
    .map(({ 0: run, index }) => `M${index} ${y}h${run.length}v1h-${run.length}z`)
    .join('');
}
