// Every host that data goes to: those of the configuration, and receivers of webhooks.
import type { Context } from '../../context/context.js';
import type { Queryable } from '../../db/connect.js';
import { listWebhooks } from '../../db/webhooks.js';
import { isOwnHost, type UsedHost } from '../../domain/sub-processor.js';

/** Hosts with the settings that name them; webhooks stand under their own name. */
export async function listUsedHosts(sql: Queryable, ctx: Pick<Context, 'config'>): Promise<UsedHost[]> {
  const webhooks = await listWebhooks(sql);
  const called = webhooks
    .filter(({ state, host }) => state === 'active' && !isOwnHost(host.replace(/:\d+$/, '')))
    .map(({ name, host }) => ({ setting: `webhook ${name}`, host: host.replace(/:\d+$/, '') }));
  return [...ctx.config.usedHosts, ...called];
}
