// The agents' API under /api/v1. Who may call what stands in route-access.ts.
import type { FastifyInstance } from 'fastify';
import { tellProgramsNothingIsThere } from '../front/error-handler.js';
import { approvalRoutes } from './approvals.js';
import { auditRoutes } from './audit.js';
import { certificateRoutes } from './certificates.js';
import { type DownloadRouteOptions, downloadRoutes } from './downloads.js';
import { holdRoutes } from './holds.js';
import { institutionRoutes } from './institutions.js';
import { linkRoutes } from './links.js';
import { registerRoutes } from './registers.js';
import { ticketPartRoutes } from './ticket-parts.js';
import { ticketRoutes } from './tickets.js';

/** Registers the API's routes. */
export async function apiSurface(
  root: FastifyInstance,
  { ctx, cookies, transfers }: DownloadRouteOptions,
): Promise<void> {
  tellProgramsNothingIsThere(root, ctx);

  await root.register(ticketRoutes, { ctx });
  await root.register(linkRoutes, { ctx });
  await root.register(downloadRoutes, { ctx, cookies, transfers });
  await root.register(auditRoutes, { ctx });
  await root.register(ticketPartRoutes, { ctx });
  await root.register(approvalRoutes, { ctx });
  await root.register(holdRoutes, { ctx });
  await root.register(institutionRoutes, { ctx });
  await root.register(certificateRoutes, { ctx });
  await root.register(registerRoutes, { ctx });

  root.get('/openapi.json', { schema: { hide: true } }, async () => root.swagger());
}
