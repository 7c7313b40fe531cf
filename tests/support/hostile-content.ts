/** The project's content with every free text of every collection replaced by hostile ones, or by their harmless twins. */
import { rmSync } from 'node:fs';
import path from 'node:path';
import { readEntries, type Content, type Entry } from '../../src/check/reader/entries.ts';
import type { ContentCopy } from './content.ts';
import { twins, type Twins } from './hostile-texts.ts';

/** Fields that hold a key, an address, a day or a word from a list. */
const KEYS = new Set([
  'see',
  'region',
  'regions',
  'id',
  'type',
  'kind',
  'topic',
  'topics',
  'addressee',
  'contests',
  'districts',
  'list',
  'link',
  'needs',
  'office',
  'outcome',
  'url',
  'language',
  'code',
]);
/** A day or an hour. */
const TIME = /^\d{4}(-\d{2}){0,2}$|^\d{2}:\d{2}$/;
const LENGTHS: Record<string, number> = { title: 90, summary: 160 };
const LENGTH = 300;
/** A few articles and the institutions of one place show what all would. */
const KEPT_ARTICLES = 8;
const PLACES = ['balikpapan', 'kalimantan-timur'];
const PICTURE = '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="4"><path d="M0 0h4v4H0z"/></svg>';

/** The only page that leads on by itself. */
export const MOVED_PAGE = '/berita/lama/';
const WITHOUT_BODY = /^(elections|contacts)\//;
/** Its answers are also read out of its Markdown, where a backslash is a backslash. */
const PLAIN_BODY = /tanya-jawab/;

export type Form = keyof Twins;

/** Hands out one pair of twins for each text, so that a name that two fields share stays one name. */
class Replacer {
  readonly texts: Twins[] = [];
  readonly #numbers = new Map<string, number>();

  readonly #form: Form;

  constructor(form: Form) {
    this.#form = form;
  }

  text(original: string, length: number, forMarkdown = false): string {
    const key = `${forMarkdown} ${length} ${original}`;
    const number = this.#numbers.get(key) ?? this.texts.length;
    this.#numbers.set(key, number);
    const pair = this.texts[number] ?? twins(number, length, forMarkdown);
    this.texts[number] = pair;
    return pair[this.#form];
  }

  /** `node` with its free texts replaced. */
  data(node: unknown, name = ''): unknown {
    if (typeof node === 'string') return TIME.test(node) ? node : this.text(node, LENGTHS[name] ?? LENGTH);
    if (Array.isArray(node)) return name === 'sources' ? node : node.map((item: unknown) => this.data(item, name));
    if (typeof node !== 'object' || node === null) return node;
    const isUsed = 'value' in node && 'type' in node && node.type !== 'address';
    return Object.fromEntries(
      Object.entries(node).map(([key, value]) => [
        key,
        KEYS.has(key) || (isUsed && key === 'value') ? value : this.data(value, key),
      ]),
    );
  }

  /** A body with a hostile text wherever Markdown takes one. */
  body(file: string, source: string, withPicture: boolean): string {
    const raw = (place: string): string => this.text(`${file} ${place}`, 120, true);
    const escaped = (place: string): string => raw(place).replaceAll(/[!-/:-@[-`{-~]/g, '\\$&');
    return [
      `${escaped('kalimat')}.[@${source}]`,
      `## ${escaped('judul')}`,
      `- ${escaped('butir')} **${escaped('tebal')}**`,
      `> ${escaped('kutipan')}`,
      `| ${escaped('kepala')} | b |\n| --- | --- |\n| ${escaped('sel')} | [${escaped('tautan')}](/wilayah/ "${escaped('judul tautan')}") |`,
      ...(withPicture ? [`![${escaped('gambar')}](./uji.svg)`] : []),
      `Kode: \`\`\` ${raw('kode')} \`\`\`.`,
      `\`\`\`\`\n${raw('baris kode')}\n\`\`\`\``,
    ].join('\n\n');
  }
}

function frontMatter(data: object): string {
  const lines = Object.entries(data).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  return ['---', ...lines, '---', ''].join('\n');
}

/** Leaves out what only makes more of the same. */
function keptOf({ news, appeals, contacts, regions, elections, security, guides }: Content): {
  kept: Entry<object>[];
  others: Entry<object>[];
} {
  const near = contacts.filter(({ data }) => data.regions.every((slug) => PLACES.includes(slug)));
  const kept: Entry<object>[] = [
    ...regions,
    ...elections,
    ...near,
    ...news.slice(0, KEPT_ARTICLES),
    ...appeals.slice(0, KEPT_ARTICLES),
    ...security,
    ...guides,
  ];
  return { kept, others: [...news, ...appeals, ...contacts].filter((entry) => !kept.includes(entry)) };
}

/** Fills `copy` with texts of one form, and returns all that stand in it. */
export function fillWith(copy: ContentCopy, form: Form): Twins[] {
  const { content } = readEntries(copy.directory);
  const replacer = new Replacer(form);
  const { kept, others } = keptOf(content);
  const inside = ({ file }: Entry<unknown>): string => file.replace(/^content\//, '');
  for (const entry of others) rmSync(path.join(copy.directory, inside(entry)));
  for (const entry of kept) {
    const file = inside(entry);
    const isRegion = file.startsWith('regions/');
    const data = {
      ...(replacer.data(entry.data) as object),
      ...(isRegion && 'name' in entry.data && { name: entry.data.name }),
    };
    const [source = ''] = Object.keys('sources' in entry.data ? (entry.data.sources as object) : {});
    const body = WITHOUT_BODY.test(file)
      ? ''
      : PLAIN_BODY.test(file)
        ? `Isi.[@${source}]`
        : replacer.body(file, source, !isRegion);
    copy.write(file, `${frontMatter(data)}\n${body}\n`);
  }
  for (const folder of ['news', 'appeals', 'security', 'guides']) copy.write(`${folder}/uji.svg`, PICTURE);
  for (const { file, data } of content.stages)
    copy.write(file.replace(/^content\//, ''), JSON.stringify(replacer.data(data)));
  copy.write(
    'redirects.yaml',
    JSON.stringify({
      moved: [{ from: MOVED_PAGE, to: '/berita/' }],
      deleted: [
        {
          from: '/berita/hapus/',
          title: replacer.text('judul terhapus', 300),
          date: '2026-11-22',
          reason: replacer.text('alasan', 300),
          see: '/berita/',
        },
      ],
    }),
  );
  return replacer.texts;
}
