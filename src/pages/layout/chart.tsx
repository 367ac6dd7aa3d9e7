// Bars with an axis, drawn on the server without script or inline style. A picture says nothing that the table behind it
// does not.
import type { VNode } from 'preact';

/** One bar: what it is, how long it is, and its length in words. */
export interface Bar {
  readonly label: string;
  readonly value: number;
  readonly shown: string;
}

/** What bars are measured in: whole things, or minutes. */
export type Measure = 'count' | 'minutes';

const [width, height, bottom, top, left] = [720, 220, 26, 12, 84];
/** More labels than these would run into each other. */
const labelsAtMost = 12;
/** Spaces between lines of the axis, at most. */
const spacesAtMost = 4;
/** Steps between lines of an axis of time: minutes that people count in. */
const [hour, day] = [60, 24 * 60];
const minuteSteps = [
  1,
  2,
  5,
  10,
  15,
  30,
  hour,
  2 * hour,
  4 * hour,
  8 * hour,
  12 * hour,
  day,
  2 * day,
  5 * day,
];

/**
 * Values at which an axis from 0 has its lines: at least two, in steps that people count in.
 * @returns the last is not smaller than `highest`
 */
export function axisOf(highest: number, measure: Measure): number[] {
  const most = Math.max(1, highest);
  const fits = (step: number) => step * spacesAtMost >= most;
  const step = (measure === 'minutes' ? minuteSteps.find(fits) : undefined) ?? decimalStep(fits, measure);
  return Array.from({ length: Math.ceil(most / step) + 1 }, (_none, at) => at * step);
}

/** 1, 2, 5, 10, 20, 50 … things; of minutes, as many days. */
function decimalStep(fits: (step: number) => boolean, measure: Measure): number {
  const unit = measure === 'minutes' ? day : 1;
  for (let ten = unit; ; ten *= 10) {
    const step = [1, 2, 5].map((each) => each * ten).find(fits);
    if (step !== undefined) return step;
  }
}

/**
 * Upright bars, for what goes on in time.
 * @param title read out in place of the picture
 * @param axis how a value on the axis is written
 */
export function Columns({
  title,
  bars,
  measure,
  axis,
}: {
  readonly title: string;
  readonly bars: readonly Bar[];
  readonly measure: Measure;
  readonly axis: (value: number) => string;
}): VNode {
  const lines = axisOf(Math.max(...bars.map(({ value }) => value), 0), measure);
  const highest = lines.at(-1) ?? 1;
  const step = (width - left) / Math.max(1, bars.length);
  const tallOf = (value: number) => (value / highest) * (height - bottom - top);
  const everyLabel = Math.ceil(bars.length / labelsAtMost);
  return (
    <svg class="chart" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={title}>
      {lines.map((value) => {
        const y = round(height - bottom - tallOf(value));
        return (
          <g key={value}>
            <line class={value === 0 ? 'base' : undefined} x1={left} x2={width} y1={y} y2={y} />
            <text class="end" x={left - 8} y={y + 4}>
              {axis(value)}
            </text>
          </g>
        );
      })}
      {bars.map(({ label, value, shown }, at) => (
        <g key={label}>
          <rect
            x={round(left + at * step + step * 0.15)}
            y={round(height - bottom - tallOf(value))}
            width={round(step * 0.7)}
            height={round(tallOf(value))}
          >
            <title>{`${label}: ${shown}`}</title>
          </rect>
          {at % everyLabel === 0 && (
            <text x={round(left + at * step + step / 2)} y={height - 7}>
              {label}
            </text>
          )}
        </g>
      ))}
    </svg>
  );
}

const row = 34;
const foot = 22;

/** Lying bars with their names above them, for what is compared; whole things. */
export function Rows({
  title,
  bars,
  axis,
}: {
  readonly title: string;
  readonly bars: readonly Bar[];
  readonly axis: (value: number) => string;
}): VNode {
  const lines = axisOf(Math.max(...bars.map(({ value }) => value), 0), 'count');
  const longest = lines.at(-1) ?? 1;
  const end = bars.length * row + 4;
  // room for half of the last number on either side
  const place = (value: number) => 12 + (value / longest) * (width - 40);
  return (
    <svg class="chart rows" viewBox={`0 0 ${width} ${end + foot}`} role="img" aria-label={title}>
      {lines.map((value) => (
        <g key={value}>
          <line
            class={value === 0 ? 'base' : undefined}
            x1={round(place(value))}
            x2={round(place(value))}
            y1={0}
            y2={end}
          />
          <text class="middle" x={round(place(value))} y={end + 15}>
            {axis(value)}
          </text>
        </g>
      ))}
      {bars.map(({ label, value, shown }, at) => (
        <g key={label}>
          <text x={18} y={at * row + 14}>
            {shortened(label)}: {shown}
          </text>
          <rect x={12} y={at * row + 19} width={round(place(value) - 12)} height={9} />
        </g>
      ))}
    </svg>
  );
}

const round = (value: number) => Math.round(value * 10) / 10;
const shortened = (text: string) => ([...text].length > 60 ? `${[...text].slice(0, 59).join('')}…` : text);
