// Reads a test file's TAP as it comes: prints everything about each failure and skip, and counts.
import { Parser } from 'tap-parser';

/**
 * A stream to write TAP into. Subtests count by their points, not by themselves.
 * @param {(line: string) => void} print
 * @returns {{ parser: Parser, counted: { passed: number, failed: number, skipped: number } }}
 */
export function tapReport(print) {
  const counted = { passed: 0, failed: 0, skipped: 0 };
  const parser = new Parser();
  parser.on('pass', () => counted.passed++);
  parser.on('fail', (point) => {
    counted.failed++;
    for (const line of describeFailure(point)) print(line);
  });
  const skip = (point) => {
    counted.skipped++;
    const reason = [point.skip, point.todo].find((text) => typeof text === 'string') ?? 'no reason given';
    print(`  skipped: ${titleOf(point)}: ${reason}`);
  };
  parser.on('skip', skip);
  parser.on('todo', skip);
  parser.on('bailout', (reason) => print(`  bailed out: ${reason}`));
  return { parser, counted };
}

function describeFailure(point) {
  const diagnosis = typeof point.diag === 'object' && point.diag !== null ? Object.entries(point.diag) : [];
  return [
    `  FAILED: ${titleOf(point)}${point.tapError ? ` (${point.tapError})` : ''}`,
    ...diagnosis.flatMap(([name, value]) => {
      const text = typeof value === 'string' ? value : JSON.stringify(value, null, 2);
      return text.includes('\n') ? [`    ${name}:`, ...indent(text)] : [`    ${name}: ${text}`];
    }),
  ];
}

const titleOf = ({ fullname, name }) => fullname || name;

const indent = (text) =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => `      ${line}`);
