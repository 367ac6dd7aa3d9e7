// Answers that must not tell by their time what they were about: all are given at the same moments after the question.
import { sleep } from '../../concurrency/sleep.js';
import { type ErrorCode, isSluiceError } from '../../errors.js';

/**
 * A refusal is told at the next whole step after its question, in milliseconds: what a link or account that exists costs beside a
 * hash (statements, the record of the attempt) is far less. Nobody with the right password waits.
 */
export const answerStepMs = 500;

/** What a stranger may be told, and somebody who holds a link that has ended, or an account's name. */
const told: readonly ErrorCode[] = ['not_found', 'wrong_password', 'link_locked', 'sign_in_failed'];

/** Does `ask`, and lets its refusals come at whole steps. @throws what `ask` throws */
export async function refuseInSteps<T>(ask: () => Promise<T>): Promise<T> {
  const asked = performance.now();
  try {
    return await ask();
  } catch (error) {
    if (told.some((code) => isSluiceError(error, code))) await untilNextStep(asked);
    throw error;
  }
}

/** Does `act`, and ends at a whole step whatever came of it. @throws what `act` throws */
export async function actInSteps(act: () => Promise<void>): Promise<void> {
  const asked = performance.now();
  try {
    await act();
  } finally {
    await untilNextStep(asked);
  }
}

async function untilNextStep(asked: number): Promise<void> {
  const spent = performance.now() - asked;
  await sleep(Math.ceil(spent / answerStepMs) * answerStepMs - spent);
}
