// `sluice canary`
import { canaryConfig } from '../config/canary.js';
import { createContext } from '../context/context.js';
import { endCanary } from '../flows/operation/end-canary.js';
import { canarySchemaName, prepareCanary } from '../flows/operation/prepare-canary.js';
import { liveCanary, StepFailed } from './canary-life.js';
import { type Command, parseFlags, print, printJson, withContext } from './command.js';

/**
 * A made-up file goes through the whole life of an upload, on tables and stores of its own. Exit 0: each step went as it
 * must, and nothing is left; 1: one did not (the operators are told); 2: could not run.
 */
export const canaryCommand: Command = async (args) => {
  const flags = parseFlags(args, { json: { type: 'boolean' } });
  return await withContext('canary', async (service) => {
    const config = canaryConfig(service.config, canarySchemaName);
    const trial = await createContext(config, service.log, { applicationName: 'sluice canary' });
    try {
      const begunAt = new Date();
      const run = await prepareCanary(service, trial);
      const steps: string[] = [];
      let failure: StepFailed | undefined;
      try {
        await liveCanary(trial, (step) => steps.push(step)).catch((error: unknown) => {
          failure = error instanceof StepFailed ? error : new StepFailed('start', error);
          service.log.error({ step: failure.step, err: failure.cause }, 'a trial run failed');
        });
        const { failedStep } = await endCanary(service, trial, { begunAt, failedStep: failure?.step });
        const why = failure?.message ?? failedStep;
        if (flags.json === true) printJson({ ok: failedStep === undefined, steps, failedStep, why });
        else {
          for (const step of steps) print(`ok    ${step}`);
          print(failedStep === undefined ? 'all went well, and nothing is left of it' : `FAIL  ${why}`);
        }
        return failedStep === undefined ? 0 : 1;
      } finally {
        await run.release();
      }
    } finally {
      await trial
        .close()
        .catch((err: unknown) => service.log.warn({ err }, 'not everything closed in order'));
    }
  });
};
