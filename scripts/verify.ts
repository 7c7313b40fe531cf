/** `npm run verify -- https://situs.example`: compares a served site with what was built, file by file. Exit 1 where anything differs. */
import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { dayInWita } from '../src/site/dates.ts';
import { ageNotice, RELEASE_FILE, type Release } from '../src/site/release.ts';
import { compareSite } from './verify/compare.ts';
import { missingHeaders } from './verify/headers.ts';
import { securityNotice } from './verify/security.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { dist: { type: 'string', default: 'dist' } },
});
const [address] = positionals;
const built = `${values.dist}/${RELEASE_FILE}`;

if (!address || !URL.canParse(address)) {
  console.error('Tulis alamat situs: npm run verify -- https://situs.example');
  process.exitCode = 2;
} else if (!existsSync(built)) {
  console.error(`${built} tidak ada: jalankan "npm run build" dari commit yang sama dulu.`);
  process.exitCode = 2;
} else {
  const release = JSON.parse(readFileSync(built, 'utf8')) as Release;
  const differences = await compareSite(address, release, readFileSync(`${values.dist}/_redirects`, 'utf8'));
  for (const sentence of differences) console.log(sentence);
  for (const name of await missingHeaders(address))
    console.log(`Catatan: server tidak mengirim header ${name} seperti seharusnya.`);
  const notice = await securityNotice(address, new Date());
  if (notice !== undefined) console.log(`Catatan: ${notice}`);
  const { commit, date, files } = release;
  const age = ageNotice(date, dayInWita(new Date()));
  if (age !== undefined) console.log(`Catatan: ${age}`);
  console.log(
    differences.length > 0
      ? `${differences.length} perbedaan antara ${address} dan ${values.dist}.`
      : `Sama: ${Object.keys(files).length} berkas, commit ${commit}, dibangun untuk ${date}.`,
  );
  process.exitCode = differences.length > 0 ? 1 : 0;
}
