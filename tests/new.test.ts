/** `npm run new` writes files that the check accepts, and never over another. */
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { STARTERS } from '../scripts/new/question.ts';
import { runNew } from '../scripts/new/run.ts';
import { readEntries } from '../src/check/reader/entries.ts';
import { copyContent, type ContentCopy } from './support/content.ts';

const SOURCE = [
  '--penerbit',
  'Media Uji',
  '--judul-sumber',
  'Judul: "uji" #1',
  '--tautan',
  'https://contoh.id/uji',
  '--tanggal-sumber',
  '2024-11-27',
];

interface Sample {
  kind: string;
  args: string[];
  file: string;
  url: string;
  /** Where its edition must have a calendar before it. */
  calendar?: true;
  warning?: string;
}

const CALENDAR = `edition: 2031
name: Pilkada 2031
updated: 2026-11-22
stages: [{ id: voting, name: Pemungutan suara, start: 2031-11-27, sources: [k1] }]
sources: { k1: { publisher: Media Uji, title: Judul uji } }
`;

const SAMPLES: Sample[] = [
  {
    kind: 'berita',
    args: [
      '--judul',
      'Berita uji: patroli',
      '--tanggal',
      '2024-11-27',
      '--wilayah',
      'PPU',
      '--wilayah',
      'kukar',
      '--topik',
      'patroli',
    ],
    file: 'news/2024-11-27-berita-uji-patroli.md',
    url: '/berita/2024-11-27-berita-uji-patroli/',
  },
  {
    kind: 'imbauan',
    args: [
      ...['--judul', 'Imbauan uji', '--tanggal', '2024-11', '--wilayah', 'Kalimantan Timur', '--topik', 'hoaks,damai'],
      ...[
        '--lembaga',
        'Lembaga Uji',
        '--jabatan',
        'Ketua',
        '--sasaran',
        'Warga',
        '--ajakan',
        'Periksa kabar, lalu lapor.',
      ],
    ],
    file: 'appeals/imbauan-uji.md',
    url: '/imbauan/imbauan-uji/',
  },
  {
    kind: 'kontak',
    args: [
      ...['--lembaga', 'Lembaga Uji', '--jenis-lembaga', 'polisi', '--wilayah', 'paser', '--keperluan', 'Untuk uji.'],
      ...['--saluran', 'telepon=110', '--saluran', 'situs=https://contoh.id/?a=b'],
    ],
    file: 'contacts/lembaga-uji.md',
    url: '/kontak/lembaga-uji/',
  },
  {
    kind: 'hasil',
    args: ['--wilayah', 'paser', '--tanggal', '2031-11-27'],
    file: 'elections/2031/kalimantan-timur/paser.md',
    url: '/pilkada/2031/kalimantan-timur/paser/',
    calendar: true,
  },
  {
    kind: 'pengamanan',
    args: ['--judul', 'Halaman uji', '--wilayah', 'kaltim,kaltara', '--jawaban', 'Jawaban uji.'],
    file: 'security/halaman-uji.md',
    url: '/pengamanan/halaman-uji/',
  },
  {
    kind: 'panduan',
    args: ['--judul', 'Panduan uji', '--wilayah', 'tarakan', '--jawaban', 'Jawaban uji.', '--nama', 'nama-lain'],
    file: 'guides/nama-lain.mdx',
    url: '/panduan/nama-lain/',
  },
  {
    kind: 'edisi',
    args: ['--tahun', '2031', '--tanggal', '2031-11-26'],
    file: 'stages/2031.yaml',
    url: '/pilkada/2031/',
    warning:
      'content/stages/2031.yaml:8 peringatan: stages: tahap registration, campaign, quiet-period, count, disputes belum ada; tulis setelah jadwal resminya diketahui',
  },
];

const [NEWS] = SAMPLES as [Sample];

let content: ContentCopy;
beforeEach(() => {
  content = copyContent((file) => !/^(news|appeals)\/./.test(file));
});
afterEach(() => {
  content.dispose();
});

interface Outcome {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** Runs the real command beside the copy, without a terminal. */
function command(...args: string[]): Outcome {
  const { status, stdout, stderr } = spawnSync(process.execPath, [path.resolve('scripts/new.ts'), ...args], {
    cwd: path.dirname(content.directory),
    encoding: 'utf8',
    env: { ...process.env, BUILD_DATE: '2026-11-22' },
  });
  return { status, stdout, stderr };
}

/** Runs what the command runs, in this process. */
async function run(...args: string[]): Promise<Outcome> {
  const [said, complained]: [string[], string[]] = [[], []];
  const status = await runNew({
    args,
    directory: content.directory,
    today: '2026-11-22',
    terminal: false,
    say: (line) => said.push(line),
    complain: (line) => complained.push(line),
  });
  return { status, stdout: said.join('\n'), stderr: complained.join('\n') };
}

const argsOf = ({ kind, args }: Sample): string[] => ['--jenis', kind, ...args, ...SOURCE];
const exists = (file: string): boolean => existsSync(path.join(content.directory, file));

test('every kind has a sample here', () => {
  expect(SAMPLES.map(({ kind }) => kind)).toEqual(STARTERS.map(({ name }) => name));
});

describe.each(SAMPLES)('a file of kind $kind', (sample) => {
  const { file, url, calendar, warning = '' } = sample;
  beforeEach(() => {
    if (calendar) content.write('stages/2031.yaml', CALENDAR);
  });

  test('is written from flags alone, passes the check, and is never written over', async () => {
    const first = await run(...argsOf(sample));
    expect({ status: first.status, stderr: first.stderr }).toEqual({ status: 0, stderr: warning });
    expect(first.stdout).toContain(`content/${file}`);
    expect(first.stdout).toContain(`http://localhost:4321${url}`);
    expect(content.read(file)).toMatch(/^(---\n)?# .+\n[a-z]+: /);
    expect(await content.check()).toEqual([]);

    content.write(file, `${content.read(file)}\nSatu kalimat penyunting.\n`);
    const edited = content.read(file);
    const second = await run(...argsOf(sample));
    expect(second.status).toBe(1);
    expect(content.read(file)).toBe(edited);
  });

  test('is only shown with --coba', async () => {
    const { status, stdout } = await run(...argsOf(sample), '--coba');
    expect(status).toBe(0);
    expect(stdout).toContain(`Berkas: content/${file}`);
    expect(stdout).toContain(`Alamat: ${url}`);
    expect(exists(file)).toBe(false);
  });
});

test('an appeal to others than citizens has what was asked of them in place of advice', async () => {
  const flags = [
    ...['--jenis', 'imbauan', '--judul', 'Imbauan kepada polisi', '--tanggal', '2024-11', '--wilayah', 'paser'],
    ...[
      '--topik',
      'damai',
      '--lembaga',
      'Lembaga Uji',
      '--sasaran',
      'Polisi di Paser',
      '--kepada',
      'polisi',
      ...SOURCE,
    ],
  ];
  expect((await run(...flags)).stderr).toContain('Belum diisi: --permintaan.');
  const { status, stderr } = await run(...flags, '--permintaan', 'Bersikap netral.');
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(content.read('appeals/imbauan-kepada-polisi.md')).toMatch(
    /\naddressee: \[polisi\]\n[^]*\nasked:\n {2}- "Bersikap netral\."\n/,
  );
  expect(await content.check()).toEqual([]);
});

test('the result of a place that has one is refused, and the file stays as it is', async () => {
  const file = 'elections/2024/kalimantan-timur/kutai-kartanegara.md';
  const before = content.read(file);
  const { status, stderr } = await run('--jenis', 'hasil', '--wilayah', 'kukar', '--tanggal', '2024-11-27', ...SOURCE);
  expect(status).toBe(1);
  expect(stderr).toContain(`content/${file} sudah ada, jadi tidak ditimpa`);
  expect(content.read(file)).toBe(before);
});

describe('a new edition', () => {
  const edition = argsOf(SAMPLES.find(({ kind }) => kind === 'edisi') ?? NEWS);
  const places = globSync('content/regions/**/*.md').map((file) => file.replace('content/regions/', ''));

  test('has an election of every place on its voting day, and leaves out and says what is not known', async () => {
    const { stdout } = await run(...edition);
    expect(places.length).toBeGreaterThan(0);
    const { elections, stages } = readEntries(content.directory).content;
    const added = elections.filter(({ data }) => data.edition === 2031);
    expect(added.map(({ id }) => `${id.replace('2031/', '')}.md`).sort()).toEqual(places.sort());
    for (const { data } of added)
      expect(data).toMatchObject({ vote: { votingDay: '2031-11-26', pairs: [] }, updated: '2026-11-22' });
    expect(stages.find(({ data }) => data.edition === 2031)?.data).toMatchObject({
      name: 'Pilkada 2031',
      stages: [{ id: 'voting', start: '2031-11-26', sources: ['k1'] }],
      sources: { k1: { publisher: 'Media Uji' } },
    });
    expect(stdout).toContain(`${places.length + 1} berkas sudah dibuat.`);
    expect(stdout).toContain('pasangan calon, jumlah pemilih, dan jumlah TPS belum diketahui');
  });

  test('is not written where one of its elections is there, and that stays as it is', async () => {
    const file = 'elections/2031/kalimantan-utara/tarakan.md';
    mkdirSync(path.join(content.directory, 'elections/2031/kalimantan-utara'), { recursive: true });
    content.write(file, 'isi lama');
    const { status, stderr } = await run(...edition);
    expect(status).toBe(1);
    expect(stderr).toContain(`content/${file} sudah ada, jadi tidak ditimpa`);
    expect([content.read(file), exists('stages/2031.yaml')]).toEqual(['isi lama', false]);
  });
});

test('a guide is not written beside a page of the same address with another ending', async () => {
  content.write('guides/nama-lain.md', 'isi lama');
  const { status, stderr } = await run(...argsOf(SAMPLES.find(({ kind }) => kind === 'panduan') ?? NEWS));
  expect(status).toBe(1);
  expect(stderr).toContain('content/guides/nama-lain.md sudah ada');
});

describe('without a terminal the command ends with 1, writes nothing and says', () => {
  const NEWS_FILES = [
    '--jenis',
    'berita',
    '--judul',
    'Judul uji',
    '--tanggal',
    '2024-11-27',
    '--topik',
    'patroli',
    ...SOURCE,
  ];
  const EDITION_OF = (year: string, day: string): string[] => [
    ...['--jenis', 'edisi', '--tahun', year, '--tanggal', day],
    ...SOURCE,
  ];
  const cases: [what: string, args: string[], sentence: string][] = [
    [
      'which kinds there are',
      [],
      'Belum diisi: --jenis. Jenisnya: berita, imbauan, kontak, hasil, pengamanan, panduan, edisi.',
    ],
    [
      'which flags are missing',
      ['--jenis', 'berita', '--judul', 'Judul uji'],
      'Belum diisi: --tanggal, --wilayah, --topik, --penerbit, --judul-sumber.',
    ],
    [
      'which region was meant',
      [...NEWS_FILES, '--wilayah', 'balikpapn'],
      '--wilayah: wilayah "balikpapn" tidak dikenal. Maksud Anda "Balikpapan"?',
    ],
    ['which kind was meant', ['--jenis', 'brita'], 'Maksud Anda "berita"?'],
    ['which flag was meant', ['--jenis', 'berita', '--topk', 'patroli'], '--topk tidak dikenal. Maksud Anda --topik?'],
    [
      'which topic was meant',
      ['--jenis', 'berita', '--topik', 'patrol'],
      '--topik: "patrol" tidak ada di daftar. Maksud Anda "patroli"?',
    ],
    [
      'that a day is not in the calendar',
      ['--jenis', 'berita', '--tanggal', '2024-02-31'],
      '--tanggal: tanggal ini tidak ada di kalender',
    ],
    [
      'that a title is too long',
      ['--jenis', 'berita', '--judul', 'a'.repeat(91)],
      '--judul: judul paling panjang 90 huruf.',
    ],
    [
      'that a title is taken',
      ['--jenis', 'panduan', '--judul', 'Cara mengecek kabar yang meragukan tentang pilkada'],
      'judul ini sudah dipakai content/guides/cek-hoaks.mdx',
    ],
    [
      'that a link is none',
      [...NEWS_FILES, '--penerbit', 'B', '--tautan', 'contoh.id'],
      '--tautan: tautan harus dimulai dengan https:// atau http://.',
    ],
    [
      'that a number is none',
      ['--jenis', 'kontak', '--saluran', 'telepon=99999999999999'],
      '--saluran: "99999999999999" bukan nomor Indonesia',
    ],
    [
      'that a flag is of another kind',
      ['--jenis', 'hasil', '--topik', 'patroli'],
      '--topik tidak dipakai untuk jenis hasil.',
    ],
    ['that a flag has nothing behind it', ['--judul', '--tanggal'], '--judul perlu isi'],
    ['that words without quotes fall apart', ['--judul', 'Dua', 'kata'], '"kata" tidak dimengerti.'],
    ['that one answer is enough', [...NEWS_FILES, '--tanggal', '2024-11-28'], '--tanggal hanya boleh ditulis sekali.'],
    [
      'that a part of a source has no source',
      ['--jenis', 'berita', '--tautan', 'https://contoh.id'],
      '--tautan ditulis sesudah --penerbit sumbernya.',
    ],
    [
      'that news cannot appear before it happens',
      ['--jenis', 'berita', '--tanggal', '2024-11-27', '--terbit', '2024-11-26'],
      'lebih awal daripada tanggal peristiwa',
    ],
    ['that an edition is there already', EDITION_OF('2024', '2024-11-27'), '--tahun: Pilkada 2024 sudah ada.'],
    [
      'that an edition comes after the last one',
      EDITION_OF('2020', '2020-12-09'),
      '--tahun: tahun ini lebih lama daripada Pilkada 2024, yang sudah ada.',
    ],
    [
      'that an edition is called by the year of its voting day',
      EDITION_OF('2031', '2030-11-27'),
      '--tanggal: hari pemungutan suara harus dalam tahun 2031.',
    ],
  ];

  test.each(cases)('%s', async (_, args, sentence) => {
    const before = readdirSync(content.directory, { recursive: true });
    const { status, stderr } = await run(...args);
    expect(status).toBe(1);
    expect(stderr).toContain(sentence);
    expect(readdirSync(content.directory, { recursive: true })).toEqual(before);
  });
});

test('the command itself ends with 1 where flags are missing and nobody can be asked', () => {
  const { status, stdout, stderr } = command('--jenis', 'hasil');
  expect({ status, stdout, stderr }).toEqual({
    status: 1,
    stdout: '',
    stderr: 'Belum diisi: --wilayah, --tanggal, --penerbit, --judul-sumber. Lihat npm run new -- --bantuan.\n',
  });
});

test('a wrong BUILD_DATE meets its sentence and no stack trace', () => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/new.ts'], {
    encoding: 'utf8',
    env: { ...process.env, BUILD_DATE: 'besok' },
  });
  expect(status).toBe(1);
  expect(stderr).toBe('BUILD_DATE "besok" bukan tanggal. Tulis tahun-bulan-hari, misalnya 2026-11-22.\n');
});

test('--bantuan names every flag of every kind', async () => {
  const { status, stdout } = await run('--bantuan');
  expect(status).toBe(0);
  for (const { name, questions } of STARTERS) {
    expect(stdout).toContain(`--jenis ${name}`);
    for (const { flag } of questions) expect(stdout).toContain(`--${flag} `);
  }
});
