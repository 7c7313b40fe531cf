/** `npm run verify`, on servers that serve what was built, and that do not. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Release } from '../../src/site/release.ts';
import { serve } from '../support/serve.ts';
import { sharedSite } from '../support/shared-sites.ts';

const built = await sharedSite('harmless');
let copy: string;
beforeEach(() => {
  copy = path.join(mkdtempSync(path.join(tmpdir(), 'verify-')), 'dist');
  cpSync(built, copy, { recursive: true });
});
afterEach(() => {
  rmSync(path.dirname(copy), { recursive: true });
});

/** Serves the copy and compares it with what was built. The server is of this process, so the command must not block it. */
async function verify(): Promise<{ code: unknown; output: string }> {
  const served = await serve(copy);
  const command = spawn(process.execPath, ['scripts/verify.ts', served.origin, '--dist', built]);
  let output = '';
  for (const stream of [command.stdout, command.stderr])
    stream.on('data', (text: Buffer) => (output += text.toString()));
  const [code] = (await once(command, 'close')) as [unknown];
  await served.close();
  return { code, output: output.replaceAll(served.origin, 'SITUS') };
}

test('a site that serves what was built is the same, all of its files', async () => {
  const { files } = JSON.parse(readFileSync(path.join(built, 'version.json'), 'utf8')) as Release;
  const { code, output } = await verify();
  expect(output).toMatch(
    new RegExp(`^Sama: ${Object.keys(files).length} berkas, commit \\S+, dibangun untuk \\d{4}-\\d\\d-\\d\\d\\.\\n$`),
  );
  expect(code).toBe(0);
});

test('a security.txt that has expired on the server is noted', async () => {
  mkdirSync(path.join(copy, '.well-known'));
  writeFileSync(
    path.join(copy, '.well-known/security.txt'),
    'Contact: mailto:a@b.example\nExpires: 2020-01-31T00:00:00Z\n',
  );
  const { code, output } = await verify();
  expect(output).toMatch(
    /^Catatan: security\.txt hanya berlaku sampai 31 Januari 2020; bangun dan terbitkan situs lagi\.\nSama: /,
  );
  expect(code).toBe(0);
});

test('a file that was changed, one that is gone, another page for what is not there and another build are each named', async () => {
  appendFileSync(path.join(copy, 'wilayah/index.html'), ' ');
  rmSync(path.join(copy, 'tempat.json'));
  appendFileSync(path.join(copy, '404.html'), ' ');
  const release = JSON.parse(readFileSync(path.join(copy, 'version.json'), 'utf8')) as Release;
  writeFileSync(path.join(copy, 'version.json'), JSON.stringify({ ...release, commit: 'lain', date: '2020-01-01' }));
  const { code, output } = await verify();
  expect(output.trim().split('\n').sort()).toEqual(
    [
      `Server menyajikan commit lain, bukan ${release.commit}.`,
      `Server menyajikan situs yang dibangun untuk 2020-01-01, bukan untuk ${release.date}.`,
      'wilayah/index.html: isinya di server berbeda dari yang dibangun.',
      'tempat.json: /tempat.json dijawab dengan status 404, bukan 200.',
      '404.html: isinya di server berbeda dari yang dibangun.',
      `5 perbedaan antara SITUS dan ${built}.`,
    ].sort(),
  );
  expect(code).toBe(1);
});
