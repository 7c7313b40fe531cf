import { STARTERS, SOURCE_QUESTIONS, type Question } from './question.ts';

function lineOf({ flag, ask, hint, required, many }: Question): string {
  const remarks = [required ? '' : 'boleh kosong', many ? 'boleh beberapa kali' : ''].filter(Boolean);
  return `  --${flag.padEnd(16)} ${ask}${hint ? `: ${hint}` : ''}${remarks.length > 0 ? ` (${remarks.join(', ')})` : ''}`;
}

const EXAMPLE = `npm run new -- --jenis berita --judul "Patroli malam di Paser" --tanggal 2024-11-26 --wilayah paser --topik patroli \\
  --penerbit "Nama media" --judul-sumber "Judul beritanya" --tautan https://contoh.id/berita`;

/** What `--bantuan` says. */
export function helpText(): string {
  return [
    'npm run new membuat berkas baru di content/. Tanpa pilihan, ia bertanya satu per satu.',
    `Contoh tanpa pertanyaan:\n\n${EXAMPLE}`,
    ...STARTERS.map(({ name, label, questions }) =>
      [`--jenis ${name}    ${label}`, ...questions.map(lineOf)].join('\n'),
    ),
    ['Sumber, untuk semua jenis. Sumber kedua dimulai dengan --penerbit lagi.', ...SOURCE_QUESTIONS.map(lineOf)].join(
      '\n',
    ),
    [
      'Lain-lain',
      '  --coba             tampilkan berkasnya tanpa menulis apa pun',
      '  --bantuan          tampilkan petunjuk ini',
    ].join('\n'),
  ].join('\n\n');
}
