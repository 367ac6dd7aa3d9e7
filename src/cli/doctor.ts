// `sluice doctor`
import { type Finding, runDoctor } from '../flows/operation/run-doctor.js';
import { type Command, parseFlags, print, printJson, withContext } from './command.js';

const marks: Record<Finding['severity'], string> = {
  ...{ ok: 'ok  ', warn: 'WARN', fail: 'FAIL', not_tried: '--  ' },
};

/** Says what is wrong and how to mend it. Exit 0, or 1 when something fails. */
export const doctorCommand: Command = async (args) => {
  const flags = parseFlags(args, { json: { type: 'boolean' } });
  return await withContext('doctor', async (ctx) => {
    const findings = await runDoctor(ctx);
    const failed = findings.filter((finding) => finding.severity === 'fail').length;
    if (flags.json === true) printJson({ ok: failed === 0, version: ctx.config.version, findings });
    else {
      print(`sluice ${ctx.config.version} on Node.js ${process.version}`);
      for (const { part, code, severity, what, remedy } of findings) {
        const named = code === undefined || severity === 'ok' ? '' : ` [${code}]`;
        print(`${marks[severity]}  ${part}: ${what}${named}${remedy === '' ? '' : `\n      -> ${remedy}`}`);
      }
      print(failed === 0 ? 'nothing is broken' : `${failed} parts do not work`);
    }
    return failed === 0 ? 0 : 1;
  });
};
