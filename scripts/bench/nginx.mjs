// nginx as Debian packages it, where it is installed: WebDAV PUT and GET of files.
import { spawnSync } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { connectable, freePort, startProgram } from './stage.mjs';

/** One worker on a folder of the stage, or undefined, said aloud, where there is no nginx. @returns also `root` */
export async function startNginx(stage) {
  const version = spawnSync('nginx', ['-v'], { encoding: 'utf8' });
  if (version.status !== 0) {
    console.log('nginx is not installed (apt-get install nginx-light): left out\n');
    return undefined;
  }
  const folder = join(stage.folder, 'nginx');
  const root = join(folder, 'root');
  await mkdir(root, { recursive: true });
  const port = await freePort();
  const file = join(folder, 'nginx.conf');
  await writeFile(file, settings({ folder, root, port }));
  const program = await startProgram(stage, 'nginx', ['-p', folder, '-c', file, '-e', join(folder, 'log')], {
    ready: () => connectable(port),
  });
  return { ...program, root, origin: `http://127.0.0.1:${port}`, version: version.stderr.trim() };
}

function settings({ folder, root, port }) {
  const user = userInfo().uid === 0 ? 'user root;' : '';
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${join(folder, name)};`)
    .join('\n  ');
  return `daemon off;
worker_processes 1;
${user}
pid ${join(folder, 'pid')};
events {}
http {
  access_log off;
  sendfile on;
  ${temporary}
  server {
    listen 127.0.0.1:${port};
    root ${root};
    client_max_body_size 0;
    location / { dav_methods PUT DELETE; }
  }
}
`;
}
