// Stylesheet and scripts. All are read when the service starts, and kept compressed as well: they are few and small.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { SluiceError } from '../../errors.js';
import type { OwnAppearance } from '../../pages/layout/appearance.js';
import { assetFolder, assetManifest } from '../../pages/layout/assets.js';

const types: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
  js: 'text/javascript; charset=utf-8',
};

/** A name with the content's hash in it never changes its meaning; a bare one changes with the next version. */
const forGood = 'public, max-age=31536000, immutable';
const forAnHour = 'public, max-age=3600';

/** Registers `/assets/{name}`: what was built, and the installation's own logo and colour. */
export async function assetsSurface(app: FastifyInstance, { own }: { own: OwnAppearance }): Promise<void> {
  const built = assetManifest.files.map((name) => ({
    name,
    plain: readFileSync(new URL(name, assetFolder)),
  }));
  const ours = [own.logo, own.stylesheet].flatMap((asset) =>
    asset === undefined ? [] : { name: asset.name, plain: Buffer.from(asset.content) },
  );
  const files = new Map(
    [...built, ...ours].map(({ name, plain }) => [name, { plain, gzipped: gzipSync(plain, { level: 9 }) }]),
  );
  app.get(
    '/assets/:name',
    { schema: { hide: true } },
    async (request: FastifyRequest<{ Params: { name: string } }>, reply) => {
      const { name } = request.params;
      const hashed = files.get(name);
      const file = hashed ?? files.get(assetManifest.names[name] ?? '');
      if (file === undefined) throw new SluiceError('not_found');
      const zipped = acceptsGzip(request.headers['accept-encoding']);
      reply
        .type(types[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream')
        .header('cache-control', hashed === undefined ? forAnHour : forGood)
        .header('vary', 'accept-encoding');
      if (zipped) reply.header('content-encoding', 'gzip');
      return await reply.send(zipped ? file.gzipped : file.plain);
    },
  );
}

function acceptsGzip(header: string | string[] | undefined): boolean {
  return String(header ?? '')
    .split(',')
    .some((coding) => /^\s*gzip\s*(?:;\s*q=(?!0(?:\.0*)?\s*$)[\d.]+\s*)?$/i.test(coding));
}
