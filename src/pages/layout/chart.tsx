// Bars, drawn on the server without script or inline style. A picture says nothing that the table behind it does not.
import type { VNode } from 'preact';

/** One bar: what it is, how long it is, and its length in words. */
export interface Bar {
  readonly label: string;
  readonly value: number;
  readonly shown: string;
}

const [width, height, bottom, top] = [720, 220, 26, 22];
/** More labels than these would run into each other. */
const labelsAtMost = 14;

/** Upright bars, for what goes on in time. @param title read out in place of the picture */
export function Columns({ title, bars }: { readonly title: string; readonly bars: readonly Bar[] }): VNode {
  const highest = Math.max(...bars.map(({ value }) => value), 0);
  const step = width / Math.max(1, bars.length);
  const room = height - bottom - top;
  const everyLabel = Math.ceil(bars.length / labelsAtMost);
  // only the highest and the latest say how high they are: the others' words would run into each other
  const peak = bars.findIndex(({ value }) => value === highest);
  const last = bars.length - 1;
  return (
    <svg class="chart" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={title}>
      <line x1={0} x2={width} y1={height - bottom} y2={height - bottom} />
      {bars.map(({ label, value, shown }, at) => {
        const tall = highest === 0 ? 0 : (value / highest) * room;
        const middle = at * step + step / 2;
        return (
          <g key={label}>
            <rect
              x={round(at * step + step * 0.15)}
              y={round(height - bottom - tall)}
              width={round(step * 0.7)}
              height={round(tall)}
            />
            {at % everyLabel === 0 && (
              <text x={round(middle)} y={height - 7}>
                {label}
              </text>
            )}
            {(at === peak || at === last) && value > 0 && (
              <text
                class={at > bars.length / 2 ? 'end' : 'start'}
                x={round(at > bars.length / 2 ? at * step + step * 0.85 : at * step + step * 0.15)}
                y={round(height - bottom - tall - 6)}
              >
                {shown}
              </text>
            )}
          </g>
        );
      })}
    </svg>
  );
}

const row = 34;

/** Lying bars with their names above them, for what is compared. */
export function Rows({ title, bars }: { readonly title: string; readonly bars: readonly Bar[] }): VNode {
  const longest = Math.max(...bars.map(({ value }) => value), 0);
  return (
    <svg class="chart rows" viewBox={`0 0 ${width} ${bars.length * row + 4}`} role="img" aria-label={title}>
      {bars.map(({ label, value, shown }, at) => (
        <g key={label}>
          <text x={0} y={at * row + 14}>
            {shortened(label)}: {shown}
          </text>
          <rect
            x={0}
            y={at * row + 19}
            width={round(longest === 0 ? 0 : (value / longest) * width)}
            height={9}
          />
        </g>
      ))}
    </svg>
  );
}

const round = (value: number) => Math.round(value * 10) / 10;
const shortened = (text: string) => ([...text].length > 60 ? `${[...text].slice(0, 59).join('')}…` : text);
