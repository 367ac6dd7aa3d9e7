// The files in deploy/ against those who will read them: real parsers where they are installed, and their form everywhere.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import t, { type Test } from 'tap';
import { parseAllDocuments } from 'yaml';
import { selfSigned } from './services/self-signed.js';
import { spellingsOf } from './services/spellings.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const settings = new Set(
  [...read('deploy/sluice.env.example').matchAll(/^#?([A-Z][A-Z0-9_]*?)(?:_FILE)?=/gm)].map(
    ([, name]) => name,
  ),
);

/** Runs a program and demands that it is content. */
function judge(t: Test, program: string, args: readonly string[], env: Record<string, string> = {}): void {
  const ran = spawnSync(program, args, { encoding: 'utf8', env: { PATH: process.env.PATH ?? '', ...env } });
  t.equal(ran.status, 0, `${program} ${args[0]}: ${ran.stderr}${ran.stdout}`);
}

/** Where a program is, or undefined: then only the form is checked, which every machine can do. */
function find(t: Test, name: string): string | undefined {
  const folders = [...(process.env.PATH ?? '').split(':'), '/usr/sbin', '/usr/bin'];
  const found = folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
  if (found === undefined)
    t.comment(`${name} is not installed: the file's form was checked, not its meaning`);
  return found;
}

type Json = Record<string, unknown>;
/** Every document of a YAML file; a key that stands twice, a tab or an unknown anchor is an error. */
function documents(t: Test, path: string): Json[] {
  return parseAllDocuments(read(path), { strict: true, merge: true }).map((document) => {
    t.same([...document.errors, ...document.warnings], [], path);
    return document.toJS() as Json;
  });
}
const at = (value: unknown, ...path: (string | number)[]): unknown =>
  path.reduce<unknown>(
    (inner, name) => (inner as Record<string | number, unknown> | undefined)?.[name],
    value,
  );

t.test('nginx reads its file, buffers nothing and limits guesses', async (t) => {
  const file = read('deploy/nginx/sluice.conf');
  for (const line of [
    ...['client_max_body_size 0;', 'proxy_request_buffering off;', 'proxy_buffering off;'],
    ...[
      'proxy_max_temp_file_size 0;',
      'proxy_next_upstream error;',
      'proxy_set_header X-Forwarded-For $remote_addr;',
    ],
  ])
    t.ok(file.includes(line), line);
  t.match(file, /limit_req_zone .*\n(?:.*\n)*.*limit_req zone=/);
  const blocks = file.replace(/^\s*#.*$/gm, '');
  t.equal(blocks.split('{').length, blocks.split('}').length, 'as many blocks end as begin');
  const nginx = find(t, 'nginx');
  if (nginx === undefined) return;
  const folder = t.testdir();
  const { key, cert } = selfSigned();
  writeFileSync(join(folder, 'key.pem'), key);
  writeFileSync(join(folder, 'cert.pem'), cert);
  mkdirSync(join(folder, 'logs'));
  const site = file
    .replace(/(ssl_certificate )\S+;/, `$1${folder}/cert.pem;`)
    .replace(/(ssl_certificate_key )\S+;/, `$1${folder}/key.pem;`)
    .replaceAll('/var/log/nginx/', `${folder}/logs/`)
    // a machine of tests may have no IPv6, and its low ports may be taken
    .replace(/^\s*listen \[::\].*$/gm, '')
    .replace('listen 80;', 'listen 42080;')
    .replace('listen 443 ', 'listen 42443 ');
  const temp = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (kind) => `${kind}_temp_path ${folder}/${kind};`,
  );
  writeFileSync(
    join(folder, 'nginx.conf'),
    `pid ${folder}/pid; error_log ${folder}/logs/main.log; events {} http { ${temp.join(' ')}\n${site}\n}`,
  );
  judge(t, nginx, ['-t', '-q', '-p', folder, '-c', join(folder, 'nginx.conf')]);
});

t.test('HAProxy reads its file', async (t) => {
  const haproxy = find(t, 'haproxy');
  if (haproxy === undefined) return;
  const folder = t.testdir();
  const { key, cert } = selfSigned();
  writeFileSync(join(folder, 'both.pem'), `${cert}\n${key}`);
  const file = read('deploy/haproxy/haproxy.cfg').replace(/(ssl crt )\S+/, `$1${folder}/both.pem`);
  writeFileSync(join(folder, 'haproxy.cfg'), file);
  judge(t, haproxy, ['-c', '-q', '-f', join(folder, 'haproxy.cfg')]);
});

/** The path of a request target: without scheme and host, query and fragment, decoded. */
const decodedPath = (target: string, decode: (path: string) => string): string =>
  decode(target.replace(/^https?:\/\/[^/]*/i, '').replace(/[?#].*$/, ''));
/** As the router reads it: encoded slashes stay so, and one slash at the end does not count. */
const routed = (target: string) => decodedPath(target, decodeURI).replace(/(?<=.)\/$/, '');

t.test('who gives a password is limited however the address is written', async (t) => {
  const nginx = read('deploy/nginx/sluice.conf');
  const haproxy = read('deploy/haproxy/haproxy.cfg');
  const limits = {
    nginx: [...nginx.matchAll(/^ {2}~\^POST:(\S+) \$binary_remote_addr;$/gm)],
    haproxy: [...haproxy.matchAll(/^ {2}acl guess path,url_dec -m reg \^(\S+)$/gm)],
  };
  const token = 'A'.repeat(43);
  const paths = [
    ...['session', 'not-me'].map((name) => `/l/${token}/${name}`),
    ...['sign-in', 'second-factor', 'unlock', 'invitation/abc'].map((name) => `/desk/${name}`),
  ];
  for (const [proxy, found] of Object.entries(limits)) {
    t.equal(found.length, 2, proxy);
    const limited = found.map(([, pattern]) => new RegExp(`^${pattern}`));
    for (const path of paths) {
      let tried = 0;
      for (const [what, target] of spellingsOf(path, 'transfer.example.org', '/api/x')) {
        if (routed(target) !== path) continue;
        tried += 1;
        const seen = decodedPath(target, decodeURIComponent);
        t.ok(
          limited.some((pattern) => pattern.test(seen)),
          `${proxy}: ${path}, ${what}`,
        );
      }
      t.ok(tried > 8, `${path}: ${tried} spellings mean it`);
    }
    for (const path of [`/l/${token}`, `/l/${token}/upload`, '/desk/tickets', '/desk'])
      t.notOk(
        limited.some((pattern) => pattern.test(path)),
        `${proxy}: ${path} is no guess`,
      );
  }
  t.notMatch(haproxy, /acl guess path_/, 'no rule goes by the undecoded path');
  t.match(nginx, '"~*^/l/.*:Basic "');
  t.match(
    haproxy,
    /acl below_link path,url_dec -m beg \/l\/\n.*acl basic req\.hdr\(authorization\) -i -m beg basic/,
  );
});

t.test('Caddy reads its file', async (t) => {
  const file = read('deploy/caddy/Caddyfile');
  t.match(file, 'flush_interval -1');
  const blocks = file.replace(/^\s*#.*$/gm, '');
  t.equal(blocks.split('{').length, blocks.split('}').length, 'as many blocks end as begin');
  const caddy = find(t, 'caddy');
  const home = t.testdir();
  if (caddy !== undefined)
    judge(
      t,
      caddy,
      ['validate', '--adapter', 'caddyfile', '--config', join(root, 'deploy/caddy/Caddyfile')],
      { HOME: home },
    );
});

t.test('systemd reads its units', async (t) => {
  const timed = ['sluice-sweep', 'sluice-canary'].flatMap((name) => [`${name}.service`, `${name}.timer`]);
  const names = ['sluice.service', ...timed];
  const folder = t.testdir();
  for (const name of names) {
    const unit = read(`deploy/systemd/${name}`);
    for (const line of unit.split('\n'))
      t.match(line, /^(?:#.*|\[(?:Unit|Service|Timer|Install)\]|[A-Z][A-Za-z]*=.*|)$/, name);
    writeFileSync(join(folder, name), unit.replaceAll('/usr/bin/node', process.execPath));
  }
  t.match(read('deploy/systemd/sluice.service'), /^StartLimitBurst=\d+$/m, 'it does not fail for ever');
  t.match(read('docs/operating.md'), 'ReadWritePaths=');
  t.match(read('deploy/sluice.cron'), 'install -d -o sluice -g sluice -m 0750 /var/log/sluice');
  const analyze = find(t, 'systemd-analyze');
  if (analyze === undefined) return;
  judge(t, analyze, ['verify', '--man=no', ...names.map((name) => join(folder, name))], {
    SYSTEMD_UNIT_PATH: `${folder}:`,
  });
});

t.test(
  'the crontab runs the sweep every ten minutes and the canary every hour, with the settings',
  async (t) => {
    const jobs = read('deploy/sluice.cron')
      .split('\n')
      .filter((line) => /^[*\d]/.test(line));
    t.equal(jobs.length, 2);
    t.match(jobs[1], /^25 \* \* \* \* {2}sluice {2}set -a; \. \/etc\/sluice\/sluice\.env; .* canary --json/);
    t.match(
      jobs[0],
      /^\*\/10 \* \* \* \* {2}sluice {2}set -a; \. \/etc\/sluice\/sluice\.env; .* sweep --json/,
    );
    for (const job of jobs) t.notMatch(job, '%', 'cron ends a command there');
  },
);

t.test('the compose file is whole', async (t) => {
  const [file = {}] = documents(t, 'deploy/compose/compose.yaml');
  const services = at(file, 'services') as Record<string, Json>;
  for (const [name, service] of Object.entries(services)) {
    t.ok(service.image, name);
    for (const needed of Object.keys((service.depends_on ?? {}) as Json))
      t.ok(services[needed], `${name} -> ${needed}`);
    const network = /^service:(.+)$/.exec(String(service.network_mode ?? ''))?.[1];
    if (network !== undefined) t.ok(services[network], `${name} -> ${network}`);
    for (const secret of (service.secrets ?? []) as string[])
      t.ok(at(file, 'secrets', secret), `${name} -> ${secret}`);
  }
  t.match(at(services, 'sweep', 'entrypoint', 2), 'sluice sweep');
});

t.test('the Kubernetes file is whole, and nothing in it may do more than it must', async (t) => {
  const objects = documents(t, 'deploy/kubernetes/sluice.yaml');
  t.same(
    objects.map(({ apiVersion, kind }) => `${apiVersion} ${kind}`),
    ['batch/v1 Job', 'apps/v1 Deployment', 'v1 Service', 'batch/v1 CronJob', 'batch/v1 CronJob'],
  );
  const [migrate, serve, service, cron, canary] = objects;
  t.same(at(serve, 'spec', 'selector', 'matchLabels'), at(serve, 'spec', 'template', 'metadata', 'labels'));
  t.same(at(service, 'spec', 'selector'), at(serve, 'spec', 'template', 'metadata', 'labels'));
  t.equal(at(cron, 'spec', 'schedule'), '*/10 * * * *');
  t.equal(at(canary, 'spec', 'schedule'), '25 * * * *');
  const pods = [
    at(migrate, 'spec', 'template', 'spec'),
    at(serve, 'spec', 'template', 'spec'),
    at(cron, 'spec', 'jobTemplate', 'spec', 'template', 'spec'),
    at(canary, 'spec', 'jobTemplate', 'spec', 'template', 'spec'),
  ];
  t.same(
    pods.map((pod) => at(pod, 'containers', 0, 'args', 0)),
    ['migrate', 'serve', 'sweep', 'canary'],
  );
  for (const pod of pods) {
    t.match(pod, { automountServiceAccountToken: false, securityContext: { runAsNonRoot: true } });
    const container = at(pod, 'containers', 0);
    t.match(container, {
      securityContext: {
        allowPrivilegeEscalation: false,
        readOnlyRootFilesystem: true,
        capabilities: { drop: ['ALL'] },
      },
      resources: { limits: { memory: String } },
    });
    const volumes = (at(pod, 'volumes') as Json[]).map(({ name }) => name);
    for (const { name } of at(container, 'volumeMounts') as Json[])
      t.ok(volumes.includes(name), String(name));
    for (const { name } of (at(container, 'env') ?? []) as { name: string }[]) t.ok(settings.has(name), name);
  }
  for (const probe of ['readinessProbe', 'livenessProbe'])
    t.match(
      at(serve, 'spec', 'template', 'spec', 'containers', 0, probe, 'httpGet', 'path'),
      /^\/(readyz|healthz)$/,
    );
});

t.test('the alert rules speak of numbers that exist', async (t) => {
  const path = 'deploy/prometheus/sluice.rules.yaml';
  const [file] = documents(t, path);
  const rules = at(file, 'groups', 0, 'rules') as { alert: string; expr: string }[];
  t.ok(rules.length >= 8);
  const served = read('src/http/front/metrics.ts');
  for (const { alert, expr } of rules) {
    const names = [...expr.matchAll(/\bsluice_[a-z_]+/g)].map(([name]) => name.replace(/_count$/, ''));
    t.ok(names.length > 0, alert);
    for (const name of names) t.ok(served.includes(`'${name}'`), `${alert}: ${name}`);
  }
  const promtool = find(t, 'promtool');
  if (promtool !== undefined) judge(t, promtool, ['check', 'rules', join(root, path)]);
});

t.test('the alert on wrong passwords counts every door that takes one', async (t) => {
  const [, pattern = ''] =
    /route=~"([^"]+)",status="401"/.exec(read('deploy/prometheus/sluice.rules.yaml')) ?? [];
  // Prometheus anchors its patterns
  const counted = new RegExp(`^(?:${pattern})$`);
  const routes = [...read('src/http/front/route-access.ts').matchAll(/'(?:GET|POST|PATCH|HEAD) ([^']+)'/g)];
  const doors = routes.flatMap(([, route = '']) =>
    /^\/l\/:token\/|^\/desk\/(?:sign-in|second-factor|unlock|invitation)|^\/api\/v1\//.test(route)
      ? [route]
      : [],
  );
  t.ok(doors.length > 30);
  for (const door of doors) t.match(door, counted, door);
  t.notMatch('/desk/tickets', counted);
});

t.test('whoever installs by the guides leaves the lock file as it is', async (t) => {
  for (const path of ['README.md', 'docs/operating.md', 'Dockerfile'])
    t.notMatch(read(path), /npm (?:prune|install)\b/, path);
});

t.test('the settings to start from make the demands of a careful desk', async (t) => {
  for (const name of ['REQUIRE_AGREEMENT', 'REQUIRE_AUTHORISED_CONTACT', 'SECOND_APPROVAL'])
    t.match(read('deploy/sluice.env.example'), new RegExp(`^${name}=true$`, 'm'));
});

t.test('whatever the Dockerfile copies is let through to the builder', async (t) => {
  const lines = read('.dockerignore').split('\n');
  const admitted = lines.filter((line) => line.startsWith('!')).map((line) => line.slice(1));
  t.ok(lines.includes('*'), 'nothing else is');
  const copies = [...read('Dockerfile').matchAll(/^COPY (?!--from)(.+) \S+$/gm)];
  t.ok(copies.length > 3);
  for (const source of copies.flatMap(([, sources = '']) => sources.split(' '))) {
    const path = source.replace(/^\.\//, '');
    t.ok(existsSync(join(root, path)), `${path} is there`);
    t.ok(
      admitted.some((each) => path === each || path.startsWith(`${each}/`)),
      `${path} passes .dockerignore`,
    );
  }
});
