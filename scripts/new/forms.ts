/** The form of every kind of file that can be started. */
import { paths } from '../../src/site/paths.ts';
import { parsePhone } from '../../src/contacts/phone.ts';
import { SUMMARY_TO_WRITE } from '../../src/articles/placeholders.ts';
import { OFFICE_OF_KIND } from '../../src/places/regions.ts';
import { APPEAL_TOPICS, CONTACT_KINDS, NEWS_TOPICS } from '../../src/kinds/vocabulary.ts';
import { CURRENT_EDITION } from '../../src/site.ts';
import { answerTo, FILE_NAME, shortName, type Ask, type Draft, type Form, type Reading } from './form.ts';

const REGIONS: Ask = { flag: 'wilayah', ask: 'Wilayah', hint: 'misalnya paser atau kukar', place: 'slug' };

const TITLE: Ask = {
  flag: 'judul',
  ask: 'Judul',
  objection: (title, { siblings }) => {
    if (shortName(title) === '') return 'judul perlu huruf atau angka';
    const same = siblings.find(({ data }) => 'title' in data && String(data.title).toLowerCase() === title.toLowerCase());
    return same && `judul ini sudah dipakai ${same.file}; tulis judul lain`;
  },
};

/** Asked last of every article. */
const LAST_ASKS: Readonly<Record<string, Ask>> = {
  summary: { flag: 'ringkasan', ask: 'Ringkasan satu kalimat', hint: 'boleh ditulis nanti', placeholder: SUMMARY_TO_WRITE },
  published: {
    flag: 'terbit',
    ask: 'Tanggal terbit di situs',
    suggest: ({ today }) => today,
    objection: (published, draft) => {
      const event = answerTo(draft, 'date');
      return event > published ? `tanggal terbit (${published}) lebih awal daripada tanggal peristiwa (${event})` : undefined;
    },
  },
};

const ARTICLE = { namedAfter: 'title', further: () => ({ draft: true }) } satisfies Partial<Form>;

const news: Form = {
  ...ARTICLE,
  name: 'berita',
  label: 'Berita',
  collection: 'news',
  asks: {
    title: TITLE,
    date: { flag: 'tanggal', ask: 'Tanggal peristiwa', hint: '2024-11-27' },
    regions: REGIONS,
    topic: { flag: 'topik', ask: 'Topik', words: NEWS_TOPICS },
    ...LAST_ASKS,
  },
  id: (draft) => `${answerTo(draft, 'date')}-${answerTo(draft, FILE_NAME)}`,
  url: paths.newsItem,
  body: 'isi berita',
};

const appeal: Form = {
  ...ARTICLE,
  name: 'imbauan',
  label: 'Imbauan',
  collection: 'appeals',
  asks: {
    title: TITLE,
    date: { flag: 'tanggal', ask: 'Tanggal imbauan', hint: '2024-11-27, 2024-11, atau 2024' },
    regions: REGIONS,
    topics: { flag: 'topik', ask: 'Topik', words: APPEAL_TOPICS },
    'by.institution': { flag: 'lembaga', ask: 'Lembaga yang mengimbau' },
    'by.role': { flag: 'jabatan', ask: 'Jabatan orang yang menyampaikan' },
    'by.name': { flag: 'orang', ask: 'Nama orang yang menyampaikan' },
    audience: { flag: 'sasaran', ask: 'Siapa yang diimbau', hint: 'misalnya Warga Paser' },
    actions: { flag: 'ajakan', ask: 'Yang bisa dilakukan warga', hint: 'satu kalimat yang dimulai dengan kata kerja' },
    ...LAST_ASKS,
  },
  url: paths.appeal,
  body: 'isi imbauan',
};

/** Words in which editors name a way to reach an institution. */
const CHANNELS: Record<string, string> = {
  ...{ telepon: 'phone', sms: 'sms', wa: 'whatsapp', surel: 'email' },
  ...{ situs: 'web', alamat: 'address', medsos: 'social' },
};
const CHANNEL_WORDS = Object.keys(CHANNELS).join(', ');

/** Reads `telepon=110`. */
function parseChannel(typed: string): Reading {
  const [word = '', ...rest] = typed.split('=');
  const [type, value] = [CHANNELS[word.trim().toLowerCase()], rest.join('=').trim()];
  if (type === undefined || value === '') return { problem: `tulis seperti telepon=110. Jenisnya: ${CHANNEL_WORDS}` };
  if (type === 'web' && !/^https?:\/\//.test(value)) return { problem: 'alamat web harus dimulai dengan https://' };
  if (!['phone', 'sms', 'whatsapp'].includes(type) || parsePhone(value)) return { value: { type, value } };
  return { problem: `"${value}" bukan nomor Indonesia; tulis kode pendek seperti 110 atau nomor seperti 08115445110` };
}

const contact: Form = {
  name: 'kontak',
  label: 'Kontak lembaga',
  collection: 'contacts',
  asks: {
    institution: { flag: 'lembaga', ask: 'Nama resmi lembaga' },
    kind: { flag: 'jenis-lembaga', ask: 'Jenis lembaga', words: CONTACT_KINDS },
    regions: { ...REGIONS, ask: 'Wilayah yang dilayani (kosongkan bila seluruh Indonesia)' },
    purpose: { flag: 'keperluan', ask: 'Untuk apa lembaga ini dihubungi' },
    channels: {
      flag: 'saluran',
      ask: 'Saluran resmi',
      hint: `misalnya telepon=110 atau situs=https://…; jenisnya ${CHANNEL_WORDS}`,
      parse: parseChannel,
    },
  },
  namedAfter: 'institution',
  // Every source states every channel, and the newest of them confirms it.
  further: ({ answers: { regions = [], channels }, sources, today }) => {
    const days = sources.flatMap(({ date }) => date ?? []).sort();
    const origin = { ...(days.length > 0 && { confirmed: days.at(-1) }), sources: sources.map((_, index) => `k${index + 1}`) };
    return { regions, channels: (channels as object[]).map((channel) => ({ ...channel, ...origin })), updated: today };
  },
  url: paths.contact,
  notes: () => ['Periksa apakah setiap sumber memang memuat setiap saluran; hapus kode sumber yang tidak memuatnya.'],
};

/** The year of the voting day. */
const editionOf = (draft: Draft): number => Number(answerTo(draft, 'vote.votingDay').slice(0, 4));

/** An election whose result is not known yet. */
const result: Form = {
  name: 'hasil',
  label: 'Hasil pemilihan satu daerah',
  collection: 'elections',
  asks: {
    region: { ...REGIONS, place: 'id' },
    'vote.votingDay': { flag: 'tanggal', ask: 'Hari pemungutan suara', hint: '2024-11-27' },
  },
  further: (draft) => {
    const kind = draft.content.regions.find(({ id }) => id === answerTo(draft, 'region'))?.data.kind;
    return { edition: editionOf(draft), ...(kind && { office: OFFICE_OF_KIND[kind] }), updated: draft.today, 'vote.pairs': [] };
  },
  id: (draft) => `${editionOf(draft)}/${answerTo(draft, 'region')}`,
  url: (id) => paths.region(id.slice(id.indexOf('/') + 1)),
  notes: (draft) => {
    const edition = editionOf(draft);
    if (edition === CURRENT_EDITION) return [];
    return [
      `Halaman daerah masih menampilkan Pilkada ${CURRENT_EDITION}. Isi berkas ini tampil setelah situs berpindah ke Pilkada ${edition} (lihat README.md).`,
    ];
  },
};

/** Pages that explain: on security, and guides for voters. */
const PAGE = {
  ...ARTICLE,
  asks: {
    title: TITLE,
    regions: REGIONS,
    answer: { flag: 'jawaban', ask: 'Jawaban singkat', hint: 'satu atau dua kalimat, tampil paling atas' },
    order: {
      flag: 'urutan',
      ask: 'Urutan di daftar',
      suggest: ({ siblings }) => String(Math.max(0, ...siblings.map(({ data }) => ('order' in data ? Number(data.order) : 0))) + 1),
      sentence: 'urutan ditulis dengan angka, mulai dari 1',
    },
    ...LAST_ASKS,
  },
  body: 'isi halaman',
} satisfies Partial<Form>;

const security: Form = { ...PAGE, name: 'pengamanan', label: 'Halaman tentang pengamanan', collection: 'security', url: paths.securityPage };
const guide: Form = { ...PAGE, name: 'panduan', label: 'Panduan pemilih', collection: 'guides', ending: '.mdx', url: paths.guide };

/** In the order in which they are offered. */
export const FORMS: readonly Form[] = [news, appeal, contact, result, security, guide];
