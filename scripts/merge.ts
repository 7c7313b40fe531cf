/** `npm run merge -- bagian/umum bagian/kalimantan-timur … [--out dist]`: makes one site of the parts that were built apart. Exit 1 where they do not fit. */
import { parseArgs } from 'node:util';
import { mergeParts } from './merge/run.ts';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { out: { type: 'string', default: 'dist' } } });

if (positionals.length < 2) {
  console.error('Tulis folder semua bagian: npm run merge -- bagian/umum bagian/kalimantan-timur … --out dist');
  process.exitCode = 2;
} else {
  const { faults, files } = mergeParts(positionals, values.out);
  for (const sentence of faults) console.error(sentence);
  if (faults.length === 0) console.log(`${positionals.length} bagian menjadi satu situs di ${values.out}: ${files} berkas.`);
  else console.error(`Bagian tidak digabung: ${faults.length} masalah.`);
  process.exitCode = faults.length > 0 ? 1 : 0;
}
