/** `npm run nginx`: writes the sample configuration of nginx. Run it after every change of the headers. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { NGINX_FILE, nginxConfig, SAMPLE } from '../src/site/nginx.ts';

mkdirSync(path.dirname(NGINX_FILE), { recursive: true });
writeFileSync(NGINX_FILE, nginxConfig(SAMPLE));
console.log(`${NGINX_FILE} sudah diperbarui.`);
