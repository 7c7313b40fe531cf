/** A real nginx of this machine, with the project's own configuration. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { nginxConfig } from '../../src/site/nginx.ts';
import { freePort } from './port.ts';
import type { Served } from './serve.ts';

/** Half a minute, on a busy machine too. */
const TRIES = 600;

/** The configuration around the project's, in a folder of its own. Debian lists its modules in modules-enabled. */
function mainConfig(folder: string, site: string): string {
  const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${folder}/${name};`,
  );
  return `${process.getuid?.() === 0 ? 'user root;' : ''}
daemon off;
worker_processes 2;
pid ${folder}/nginx.pid;
error_log ${folder}/error.log;
include /etc/nginx/modules-enabled/*.conf;
events { worker_connections 2048; }
http {
  access_log off;
  ${places.join('\n  ')}
  include ${site};
}
`;
}

type ConfigOf = typeof nginxConfig;

function writeConfig(folder: string, root: string, port: number, configOf: ConfigOf): string {
  const [site, main] = [path.join(folder, 'site.conf'), path.join(folder, 'nginx.conf')];
  writeFileSync(site, configOf({ listen: `127.0.0.1:${port}`, root: path.resolve(root) }));
  writeFileSync(main, mainConfig(folder, site));
  return main;
}

const newFolder = (): string => mkdtempSync(path.join(tmpdir(), 'nginx-'));

/** Why nginx with the project's configuration cannot start here; undefined where it can. */
export function whyNoNginx(): string | undefined {
  const folder = newFolder();
  const { error, status, stderr } = spawnSync('nginx', ['-t', '-c', writeConfig(folder, folder, 8080, nginxConfig)], {
    encoding: 'utf8',
  });
  rmSync(folder, { recursive: true });
  if (error) return 'nginx is not installed';
  return status === 0 ? undefined : stderr;
}

/** Serves `root` on a free port, with the project's configuration or another. Throws where nginx does not come up. */
export async function startNginx(root: string, configOf: ConfigOf = nginxConfig): Promise<Served> {
  const folder = newFolder();
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const nginx = spawn('nginx', ['-c', writeConfig(folder, root, port, configOf)], { stdio: 'ignore' });
  const close = async (): Promise<void> => {
    if (nginx.exitCode === null) {
      nginx.kill('SIGTERM');
      await once(nginx, 'exit');
    }
    rmSync(folder, { recursive: true });
  };
  for (let tried = 0; tried < TRIES; tried++) {
    if (await fetch(origin).catch(() => null)) return { origin, close };
    await sleep(50);
  }
  await close();
  throw new Error('nginx did not start');
}
