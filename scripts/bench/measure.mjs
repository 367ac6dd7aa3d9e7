// Taking figures: rounds in turn, medians, what a process used, and tables of it.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, release } from 'node:os';
import { fileSystemOf } from './stage.mjs';

const TICKS_PER_SECOND = 100; // USER_HZ is 100 on every Linux

/** The middle one, or the mean of the two in the middle. */
export function median(values) {
  return percentile(values, 0.5);
}

/** By linear interpolation; `share` from 0 to 1. */
export function percentile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const below = sorted[Math.floor(at)];
  return below + (sorted[Math.ceil(at)] - below) * (at - Math.floor(at));
}

/**
 * Lets each subject take its turn, so many rounds long: A B C A B C …; whatever disturbs the machine disturbs all.
 * @param subjects name -> async function that does the thing once and returns its figures (an object of numbers)
 * @returns name -> figure -> all values in the order of the rounds
 */
export async function inTurns(rounds, subjects) {
  const taken = Object.fromEntries(Object.keys(subjects).map((name) => [name, {}]));
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, once] of Object.entries(subjects)) {
      const figures = await once(round);
      for (const [figure, value] of Object.entries(figures)) {
        taken[name][figure] ??= [];
        taken[name][figure].push(value);
      }
      process.stderr.write(`round ${round + 1}/${rounds} ${name} ${JSON.stringify(figures, shortened)}\n`);
    }
  }
  return taken;
}

function shortened(_key, value) {
  return typeof value === 'number' ? Number(value.toPrecision(4)) : value;
}

/** Wall and CPU seconds of `act`, the CPU being that of the process `pid` and all below it. */
export async function timed(pid, act) {
  const before = cpuSeconds(pid);
  const began = performance.now();
  await act();
  const seconds = (performance.now() - began) / 1000;
  return { seconds, cpu: cpuSeconds(pid) - before };
}

/** CPU seconds that a process, its children and its reaped children have used. */
export function cpuSeconds(pid) {
  return family(pid).reduce((sum, each) => {
    const fields = statOf(each);
    return sum + fields.slice(11, 15).reduce((ticks, field) => ticks + Number(field), 0) / TICKS_PER_SECOND;
  }, 0);
}

/** Peak resident memory of a process and its children since they began or were told to forget, in MiB. */
export function peakRss(pid) {
  return family(pid).reduce((sum, each) => {
    const line = /^VmHWM:\s+(\d+)/m.exec(readFileSync(`/proc/${each}/status`, 'utf8'));
    return sum + Number(line?.[1] ?? 0) / 1024;
  }, 0);
}

/** Lets the peak begin anew at what is resident now. */
export function forgetPeak(pid) {
  for (const each of family(pid)) writeFileSync(`/proc/${each}/clear_refs`, '5');
}

function family(pid) {
  const parents = new Map();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    try {
      parents.set(Number(name), Number(statOf(name)[1]));
    } catch {
      // it ended meanwhile
    }
  }
  const members = [pid];
  for (const member of members)
    members.push(...[...parents].filter(([, parent]) => parent === member).map(([child]) => child));
  return members;
}

/** The fields behind the name: state, parent, …; the name may hold anything. */
function statOf(pid) {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
}

/** Prints a Markdown table: the head, then rows of the same length. */
export function printTable(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  console.log([line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n'), '\n');
}

/** A number as people read it: three digits that count. */
export function figure(value) {
  if (value >= 1000) return Math.round(value).toLocaleString('en');
  return String(Number(value.toPrecision(value >= 100 ? 3 : 2)));
}

/** Says what is measured, on what, and how busy the machine is with other things. */
export async function printHead(title, folder) {
  const [cpu] = cpus();
  const busy = loadavg()
    .map((load) => load.toFixed(1))
    .join(' ');
  console.log(`# ${title}\n`);
  console.log(
    `${cpus().length} cores (${cpu?.model.trim()}), Linux ${release()}, Node ${process.version}, files on ` +
      `${await fileSystemOf(folder)}, load average at the start ${busy}, ${new Date().toISOString()}\n`,
  );
}
