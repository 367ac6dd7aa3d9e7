// An agent chooses the language and the time zone of the desk's pages.
import type { Context } from '../../context/context.js';
import { setDisplay as saveDisplay } from '../../db/agents.js';
import type { Agent } from '../../domain/actor.js';
import type { Locale } from '../../domain/locale.js';
import { isTimeZone } from '../../domain/working-hours.js';
import { SluiceError } from '../../errors.js';

/**
 * @param wished null: the browser's language, the language's time zone; `timeZone` by its IANA name
 * @throws invalid_request for a zone that is not known
 */
export async function setDisplay(
  ctx: Pick<Context, 'sql'>,
  agent: Agent,
  wished: { readonly pageLocale: Locale | null; readonly timeZone: string | null },
): Promise<void> {
  if (wished.timeZone !== null && !isTimeZone(wished.timeZone))
    throw new SluiceError('invalid_request', 'there is no such time zone', {
      extras: { fields: ['timeZone'] },
    });
  await saveDisplay(ctx.sql, agent.id, wished);
}
