/** One election of one place in one edition: what was voted on, how it ended, and where each part is known from. */
import { z } from 'astro/zod';
import { CURRENT_EDITION } from '../site.ts';
import { paths } from '../site/paths.ts';
import { corrections } from './article.ts';
import { contest, revote } from './contest.ts';
import { CONTESTS } from './count.ts';
import { count, figure, place, plainDate, provenance, regionId, sourceIds, sources, text } from './fields.ts';
import { electionRules } from './election-rules.ts';
import { answerTo, REGIONS, type Draft } from './form.ts';
import { defineKind } from './kind.ts';
import { security } from './election-security.ts';
import { table } from './table.ts';
import { OFFICE_OF_KIND } from './vocabulary.ts';

export const OFFICES = ['gubernur', 'bupati', 'wali kota'] as const;
export const DISPUTE_OUTCOMES = ['inadmissible', 'rejected', 'withdrawn', 'granted-in-part', 'granted'] as const;

/** A case on the result at Mahkamah Konstitusi; `outcome`, `ruling` and `decided` are absent until the court has decided it. */
export const dispute = z
  .strictObject({
    /** Number of the case. */
    case: text.describe('Nomor perkara. Jangan ditulis sebelum MK memberinya nomor.').optional(),
    applicant: text.describe('Pemohon perkara.'),
    /** What was contested, where not plainly the result of the first vote. */
    against: text.describe('Apa yang digugat, bila bukan hasil pemungutan suara pertama.').optional(),
    filed: plainDate.describe('Hari perkara didaftarkan.').optional(),
    firstHearing: plainDate.describe('Hari sidang pertama.').optional(),
    /** What the applicant claimed, in the site's own words. */
    claims: z.array(text).min(1).describe('Alasan pemohon, dengan kalimat sendiri.').optional(),
    outcome: z
      .enum(DISPUTE_OUTCOMES, { error: `harus salah satu dari ${DISPUTE_OUTCOMES.join(', ')}` })
      .describe(
        'Hasil perkara: inadmissible (tidak diterima), rejected (ditolak), withdrawn (dicabut), granted-in-part (dikabulkan sebagian), granted (dikabulkan). Jangan ditulis sebelum diputus.',
      )
      .optional(),
    /** What the court decided and why, in plain sentences. */
    ruling: text
      .describe('Putusan dan alasannya, dengan kalimat sederhana. Jangan ditulis sebelum diputus.')
      .optional(),
    decided: plainDate.describe('Hari putusan dibacakan. Jangan ditulis sebelum diputus.').optional(),
    ...provenance,
  })
  .refine(
    ({ outcome, ruling, decided }) => new Set([outcome, ruling, decided].map((part) => part === undefined)).size === 1,
    {
      message: 'tulis outcome, ruling, dan decided bersama; sebelum perkara diputus, jangan tulis ketiganya',
      path: ['outcome'],
    },
  );

/** A repeat vote in single polling stations, which leaves the election itself standing. */
export const repeatVote = z.strictObject({
  date: plainDate.describe('Hari pemungutan suara ulang di TPS itu.'),
  pollingStations: count.describe('Jumlah TPS yang mengulang.'),
  place: place.describe('Tempat TPS yang mengulang.'),
  reason: text.describe('Mengapa diulang, dalam satu kalimat.'),
  contests: z
    .array(z.enum(CONTESTS, { error: `harus salah satu dari ${CONTESTS.join(', ')}` }))
    .min(1)
    .describe('Pemilihan yang diulang: head (yang dicatat berkas ini), governor (gubernur), atau keduanya.')
    .default(['head']),
  ...provenance,
});

/** The pair that KPU declared elected. */
export const elected = z.strictObject({
  head: text.describe('Nama kepala daerah terpilih; ejaannya sama dengan di pairs.'),
  deputy: text.describe('Nama wakil terpilih; ejaannya sama dengan di pairs.'),
  /** Day of the plenary that declared them elected. */
  date: plainDate.describe('Hari KPU menetapkan pasangan terpilih.').optional(),
  place: place.describe('Tempat penetapan.').optional(),
  /** Number of the decree or minutes; absent where uncertain. */
  decree: text.describe('Nomor keputusan atau berita acara. Jangan ditulis bila ragu.').optional(),
  ...provenance,
});

export const inaugurated = z.strictObject({
  date: plainDate.describe('Hari pelantikan.'),
  place: place.describe('Tempat pelantikan.').optional(),
  by: text.describe('Siapa yang melantik.').optional(),
  ...provenance,
});

/** A dated step that no other field holds. */
export const milestone = z.strictObject({
  date: plainDate.describe('Hari kejadian.'),
  until: plainDate.describe('Hari terakhir, bila lebih dari sehari.').optional(),
  what: text.describe('Apa yang terjadi.'),
  place: place.describe('Tempat kejadian.').optional(),
  ...provenance,
});

/** Votes of a governor's election in one regency or city, in the order of `vote.pairs`. */
export const regionVotes = z.strictObject({
  region: regionId.describe('Kabupaten atau kota, misalnya kalimantan-timur/paser.'),
  votes: z.array(count).min(1).describe('Suara setiap pasangan, menurut urutan pairs.'),
  ...provenance,
});

/** A fact that has no field of its own: a label and what the source says. */
export const extraFact = z.strictObject({
  label: text.describe('Nama fakta.'),
  value: z.union([count, text]).describe('Isinya: angka tanpa titik, atau teks.'),
  ...provenance,
});

/** Where sources state different things: what was chosen, what else was read and why. */
export const disagreement = z.strictObject({
  /** Key that `see` points to. */
  id: z
    .string()
    .regex(/^[a-z][a-z0-9-]*$/, 'memakai huruf kecil, angka, dan tanda hubung')
    .describe('Id catatan, yang ditunjuk oleh see.'),
  about: text.describe('Fakta yang diperselisihkan.'),
  note: text.describe('Apa yang berbeda, mana yang dipilih, dan mengapa.'),
  sources: sourceIds.describe('Kode sumber yang berbeda, misalnya [k1, k2].'),
});

export const election = z
  .strictObject({
    /** Edition, by the year of its voting day. */
    edition: z.int({ error: 'tahun pemilihan, misalnya 2024' }).describe('Tahun hari pemungutan suara, misalnya 2024.'),
    region: regionId.describe('Wilayah seperti nama berkasnya, misalnya kalimantan-timur/paser.'),
    office: z
      .enum(OFFICES, { error: `harus salah satu dari ${OFFICES.join(', ')}` })
      .describe('Jabatan yang dipilih: gubernur, bupati, atau wali kota.'),
    /** Day on which the content of this file last changed. */
    updated: plainDate.describe('Hari terakhir berkas ini diubah.'),
    /** Kecamatan as KPU counted them. */
    districts: figure.describe('Jumlah kecamatan menurut KPU.').optional(),
    /** Villages (desa, kampung, kelurahan) as KPU counted them. */
    villages: figure.describe('Jumlah desa, kampung, dan kelurahan menurut KPU.').optional(),
    /** The vote of the edition's voting day. */
    vote: contest.describe('Pemungutan suara pertama.'),
    /** The revote of the whole election that a court ordered; its result replaces that of `vote`. */
    revote: revote.describe('Pemungutan suara ulang seluruh daerah atas perintah pengadilan.').optional(),
    disputes: z.array(dispute).describe('Perkara hasil pemilihan di Mahkamah Konstitusi.').default([]),
    /** Set where sources say that no case was brought. */
    noDispute: z.strictObject(provenance).describe('Tulis bila sumber menyatakan tidak ada gugatan.').optional(),
    repeatVotes: z.array(repeatVote).describe('Pemungutan suara ulang di beberapa TPS saja.').default([]),
    /** Absent until KPU has declared a pair elected. */
    elected: elected.describe('Pasangan terpilih. Jangan ditulis sebelum KPU menetapkannya.').optional(),
    inaugurated: inaugurated.describe('Pelantikan.').optional(),
    /** The newest report that shows them in office; absent where none is newer than the inauguration. */
    inOffice: z
      .strictObject({ value: text.describe('Siapa yang masih menjabat, dan pada hari apa.'), ...provenance })
      .describe('Berita terakhir yang menyebut mereka masih menjabat.')
      .optional(),
    milestones: z.array(milestone).describe('Kejadian penting lain yang bertanggal.').default([]),
    votesByRegion: z.array(regionVotes).describe('Suara pemilihan gubernur di setiap kabupaten dan kota.').default([]),
    tables: z.array(table).describe('Tabel angka dari sumber.').default([]),
    facts: z.array(extraFact).describe('Fakta lain yang belum punya kolom sendiri.').default([]),
    security: security.describe('Pengamanan pemilihan ini.').prefault({}),
    disagreements: z.array(disagreement).describe('Catatan bila sumber berbeda.').default([]),
    /** What was looked for in official sources and not found, as the reader would name it. */
    unknown: z.array(text).describe('Yang sudah dicari tetapi belum ditemukan di sumber resmi.').default([]),
    corrections,
    sources,
  })
  .superRefine(electionRules);

export type ElectionData = z.infer<typeof election>;
export type Dispute = z.infer<typeof dispute>;
export type Office = (typeof OFFICES)[number];
export type DisputeOutcome = (typeof DISPUTE_OUTCOMES)[number];

/** The year of the voting day. */
const editionOf = (draft: Draft): number => Number(answerTo(draft, 'vote.votingDay').slice(0, 4));

export const electionKind = defineKind({
  name: 'elections',
  glob: 'elections/**/*.md',
  matches: /^elections\/\d{4}\/[a-z-]+(\/[a-z-]+)?\.md$/,
  example: 'elections/2024/kalimantan-timur/paser.md',
  schema: election,
  label: 'Hasil',
  list: paths.edition(CURRENT_EDITION),
  page: (id) => paths.record(Number.parseInt(id, 10), id.slice(id.indexOf('/') + 1)),
  menu: { text: `Hasil ${CURRENT_EDITION}`, beforeResult: `Calon ${CURRENT_EDITION}`, bar: 'wide' },
  // An election whose result is not known yet.
  form: {
    name: 'hasil',
    label: 'Hasil pemilihan satu daerah',
    asks: {
      region: { ...REGIONS, place: 'id' },
      'vote.votingDay': { flag: 'tanggal', ask: 'Hari pemungutan suara', hint: '2024-11-27' },
    },
    further: (draft) => {
      const kind = draft.content.regions.find(({ id }) => id === answerTo(draft, 'region'))?.data.kind;
      return {
        edition: editionOf(draft),
        ...(kind && { office: OFFICE_OF_KIND[kind] }),
        updated: draft.today,
        'vote.pairs': [],
      };
    },
    id: (draft) => `${editionOf(draft)}/${answerTo(draft, 'region')}`,
    notes: (draft) => {
      const edition = editionOf(draft);
      if (edition === CURRENT_EDITION) return [];
      return [
        `Isi berkas ini tampil di catatan Pilkada ${edition} daerah itu. Beranda dan menu masih tentang Pilkada ${CURRENT_EDITION} (lihat README.md).`,
      ];
    },
  },
  snippet: { prefix: 'hasil', description: 'Berkas hasil pemilihan satu daerah' },
});
