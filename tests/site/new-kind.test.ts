/** A kind of content that the site does not have yet: what a programmer writes for it, and all that follows from that. */
import { spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyProject, PROJECT_ADDRESS } from '../support/project.ts';
import { BUILD_MS } from '../support/shared-sites.ts';

const KIND = `
import { z } from 'astro/zod';
import { articleFields } from './article.ts';
import { ARTICLE, LAST_ASKS, TITLE } from './article-form.ts';
import { plainDate, text } from './fields.ts';
import { REGIONS } from './form.ts';
import { defineKind } from './kind.ts';

export const announcement = z.strictObject({
  ...articleFields,
  date: plainDate.describe('Hari pengumuman.'),
  office: text.describe('Lembaga yang mengumumkan.'),
});

export const announcementKind = defineKind({
  name: 'announcements',
  glob: 'announcements/*.md',
  matches: /^announcements\\/[a-z0-9-]+\\.md$/,
  example: 'announcements/judul-singkat.md',
  schema: announcement,
  isArticle: true,
  label: 'Pengumuman',
  list: '/pengumuman/',
  page: (id) => \`/pengumuman/\${id}/\`,
  menu: { text: 'Pengumuman' },
  feed: { title: 'Pengumuman', description: 'Pengumuman lembaga.' },
  openData: 'Pengumuman lembaga.',
  form: {
    ...ARTICLE,
    name: 'pengumuman',
    label: 'Pengumuman',
    asks: {
      title: TITLE,
      date: { flag: 'tanggal', ask: 'Hari pengumuman' },
      regions: REGIONS,
      office: { flag: 'lembaga', ask: 'Lembaga yang mengumumkan' },
      ...LAST_ASKS,
    },
    body: 'isi pengumuman',
  },
});
`;

const LIST = `---
import ArticleList from '../../articles/ArticleList.astro';
import { getArticles } from '../../articles/queries.ts';
import { announcementKind } from '../../kinds/announcement.ts';
import Page from '../../layouts/Page.astro';
import { getLayoutProps } from '../../site/queries.ts';

const items = (await getArticles('announcements')).map(({ id, title, date }) => ({ href: announcementKind.page(id), title, date }));
---

<Page title="Pengumuman" description="Semua pengumuman." found={{ kind: 'Pengumuman' }} {...await getLayoutProps()}>
  <h1>Pengumuman</h1>
  <ArticleList items={items} />
</Page>
`;

const PAGE = `---
import ArticlePage from '../../articles/ArticlePage.astro';
import { getArticles, getBody } from '../../articles/queries.ts';
import { announcementKind } from '../../kinds/announcement.ts';
import { getLayoutProps } from '../../site/queries.ts';

export async function getStaticPaths() {
  return (await getArticles('announcements')).map((item) => ({ params: { slug: item.id }, props: { item } }));
}
const { item } = Astro.props;
const Body = await getBody('announcements', item.id);
---

<ArticlePage kind={announcementKind} article={item} layoutProps={await getLayoutProps()}>
  <Body />
</ArticlePage>
`;

/** All that is written for the kind, beside its line in the list. */
const CODE = {
  'src/kinds/announcement.ts': KIND,
  'src/pages/pengumuman/index.astro': LIST,
  'src/pages/pengumuman/[slug].astro': PAGE,
};

const HIDDEN = 'rahasiauji';
const ADDRESS = '/pengumuman/loket-dibuka/';

function entry(title: string, extra: string): string {
  return `---
title: ${title}
summary: Loket layanan dibuka pada hari libur.
${extra}
published: 2024-11-20
date: 2024-11-20
office: KPU Paser
sources:
  k1:
    publisher: KPU Paser
    title: Siaran pers
---

Loket dibuka.[@k1]
`;
}

const project = copyProject();
const { root, dist, content, edit } = project;
const write = (file: string, text: string): void => {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), text);
};
const built = (file: string): string => readFileSync(path.join(dist, file), 'utf8');
/** Runs a script of the copy as its npm script does. */
function run(script: string, ...args: string[]): { code: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`scripts/${script}.ts`, ...args], {
    ...project.settings(),
    encoding: 'utf8',
  });
  return { code: status, said: stdout + stderr };
}
/** Every text of the built site, search index included. */
function everyText(): string[] {
  const files = globSync('**/*', { cwd: dist, withFileTypes: true }).filter((item) => item.isFile());
  return files.map((item) => {
    const bytes = readFileSync(path.join(item.parentPath, item.name));
    return (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('utf8');
  });
}

beforeAll(async () => {
  cpSync('scripts', path.join(root, 'scripts'), { recursive: true });
  for (const [file, text] of Object.entries(CODE)) write(file, text);
  edit(
    'src/kinds/index.ts',
    'import { contactKind }',
    "import { announcementKind } from './announcement.ts';\nimport { contactKind }",
  );
  edit('src/kinds/index.ts', 'const ALL = [', 'const ALL = [announcementKind, ');
  write(
    'content/announcements/loket-dibuka.md',
    entry('Loket dibuka', 'regions: [paser]\ncorrections:\n  - date: 2024-11-21\n    note: Jam loket diperbaiki.'),
  );
  write('content/announcements/belum-tampil.md', entry(`Pengumuman ${HIDDEN}`, 'regions: [paser]\ndraft: true'));
  await project.build();
}, BUILD_MS);
afterAll(project.dispose);

test('a kind takes at most four files', () => {
  expect(Object.keys(CODE).length + 1).toBeLessThanOrEqual(4);
});

test('its entries have a page with a card, a list and a link in the menu', () => {
  expect(built(`${ADDRESS}index.html`)).toContain(`content="${PROJECT_ADDRESS}${ADDRESS}kartu.png"`);
  expect(
    readFileSync(path.join(dist, ADDRESS, 'kartu.png'))
      .subarray(1, 4)
      .toString(),
  ).toBe('PNG');
  expect(built('pengumuman/index.html')).toContain(`href="${ADDRESS}"`);
  expect(built('index.html')).toContain('href="/pengumuman/"');
});

test('they stand in the feed, the sitemap, the corrections and the open data', () => {
  expect(built('pengumuman/rss.xml')).toContain(`<link>${PROJECT_ADDRESS}${ADDRESS}</link>`);
  expect(built('sitemap-0.xml')).toContain(`${PROJECT_ADDRESS}${ADDRESS}`);
  expect(built('tentang/koreksi/index.html')).toContain(`href="${ADDRESS}#koreksi-2024-11-21"`);
  const { items } = JSON.parse(built('data/announcements.json')) as { items: object[] };
  expect(items).toEqual([
    expect.objectContaining({ id: 'loket-dibuka', office: 'KPU Paser', page: `${PROJECT_ADDRESS}${ADDRESS}` }),
  ]);
  expect(built('data/announcements.csv')).toMatch(/^.id,date,title,summary,regions,office,.*\r\nloket-dibuka,/u);
  expect(built('data/index.html')).toContain('announcements.csv');
});

test('the search finds them under the name of their kind', () => {
  const record = everyText().find((text) => text.includes(`"url":"${ADDRESS}"`));
  expect(record).toContain('"jenis":["Pengumuman"]');
  expect(built('cari/index.html')).toMatch(/<option[^>]*>\s*Pengumuman\s*<\/option>/);
});

test('a draft of the kind stands nowhere', () => {
  const texts = everyText();
  expect(texts.some((text) => text.includes('Loket dibuka'))).toBe(true);
  expect(texts.filter((text) => text.toLowerCase().includes(HIDDEN))).toEqual([]);
});

test('the check holds its files to the rules of every article', () => {
  write('content/announcements/keliru.md', entry('Loket dibuka', 'regions: [antah]').replace('[@k1]', '[@k2]'));
  write('content/announcements/Salah Nama.md', '');
  const { code, said } = run('check');
  content.remove('announcements/keliru.md');
  content.remove('announcements/Salah Nama.md');
  expect(code).toBe(1);
  expect(said).toContain('wilayah "antah" tidak dikenal');
  expect(said).toContain('judul ini sudah dipakai content/announcements');
  expect(said).toContain('sumber [@k2] dikutip');
  expect(said).toContain('ganti menjadi content/announcements/salah-nama.md');
});

test('an editor begins one with npm run new', () => {
  const answers = {
    jenis: 'pengumuman',
    judul: 'Loket pindah',
    tanggal: '2024-11-26',
    wilayah: 'paser',
    lembaga: 'KPU',
    penerbit: 'KPU',
    'judul-sumber': 'Siaran',
  };
  const { code, said } = run(
    'new',
    '--coba',
    ...Object.entries(answers).flatMap(([flag, text]) => [`--${flag}`, text]),
  );
  expect([code, said]).toEqual([0, expect.stringContaining('Berkas: content/announcements/loket-pindah.md')]);
  expect(said).toContain('Alamat: /pengumuman/loket-pindah/');
  expect(said).toContain('# Lembaga yang mengumumkan.\noffice: "KPU"');
});
