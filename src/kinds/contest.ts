/** One vote of one election: the vote of the edition's day, or the revote that a court ordered. Both have the same shape. */
import { z } from 'astro/zod';
import { count, figure, percent, place, plainDate, provenance, sourceIds, text } from './fields.ts';

/** A pair of candidates, in the order of the ballot. */
export const pair = z.strictObject({
  /** Number on the ballot; absent where no source states it. */
  number: z
    .int({ error: 'nomor urut harus bilangan bulat' })
    .min(1, 'nomor urut mulai dari 1')
    .describe('Nomor urut di surat suara. Jangan ditulis bila tidak diketahui.')
    .optional(),
  /** Candidate for governor, regent or mayor. */
  head: text.describe('Nama calon gubernur, bupati, atau wali kota.'),
  /** Candidate for deputy. */
  deputy: text.describe('Nama calon wakil.'),
  /** The name that the pair campaigned under. */
  nickname: text.describe('Nama sebutan pasangan ini saat kampanye.').optional(),
  /** True for a pair that stood without parties. */
  independent: z.literal(true).describe('true bila maju lewat jalur perseorangan.').optional(),
  /** Parties that nominated the pair; absent where no source lists them. */
  parties: z.array(text).min(1).describe('Partai pengusung. Jangan ditulis bila tidak diketahui.').optional(),
  /** False where only some of the nominating parties are known. */
  partiesComplete: z.literal(false).describe('false bila baru sebagian partai pengusung yang diketahui.').optional(),
  /** Parties without seats that supported the pair. */
  supportingParties: z.array(text).min(1).describe('Partai pendukung yang tidak punya kursi.').optional(),
  /** Votes set by KPU; absent where no source states them. */
  votes: count
    .describe('Jumlah suara yang ditetapkan KPU, tanpa titik. Jangan ditulis bila tidak diketahui.')
    .optional(),
  /** True where a court struck the pair off. */
  disqualified: z.literal(true).describe('true bila dicoret oleh putusan pengadilan.').optional(),
  ...provenance,
});

/** The empty column that a single pair stands against. */
export const blankBox = z.strictObject({
  /** Number on the ballot; absent where no source states it. */
  number: z.int().min(1).describe('Nomor urut kolom kosong di surat suara.').optional(),
  /** Votes for the empty column; absent where no source states them. */
  votes: count.describe('Suara untuk kolom kosong, tanpa titik.').optional(),
  ...provenance,
});

/** The permanent voter list (DPT). */
export const voters = z.strictObject({
  value: count.describe('Jumlah pemilih di daftar pemilih tetap (DPT).'),
  /** Men on the list. */
  male: count.describe('Pemilih laki-laki di DPT.').optional(),
  /** Women on the list. */
  female: count.describe('Pemilih perempuan di DPT.').optional(),
  /** Day on which KPU set the list. */
  decided: plainDate.describe('Hari KPU menetapkan DPT.').optional(),
  /** Where KPU set it. */
  place: place.describe('Tempat KPU menetapkan DPT.').optional(),
  /** Number of the minutes. */
  minutes: text.describe('Nomor berita acara.').optional(),
  ...provenance,
});

/** Polling stations (TPS). */
export const pollingStations = z.strictObject({
  value: count.describe('Jumlah tempat pemungutan suara (TPS).'),
  /** TPS in ordinary places. */
  regular: count.describe('Jumlah TPS biasa.').optional(),
  /** TPS in special places, such as prisons. */
  special: count.describe('Jumlah TPS di lokasi khusus, misalnya lapas.').optional(),
  /** Voters on the list of the special TPS. */
  specialVoters: count.describe('Jumlah pemilih di TPS lokasi khusus.').optional(),
  ...provenance,
});

/** People who came to vote, with the split that a source gives. */
export const votersTurnedOut = z.strictObject({
  value: count.describe('Jumlah orang yang datang memilih.'),
  male: count.describe('Laki-laki yang datang memilih.').optional(),
  female: count.describe('Perempuan yang datang memilih.').optional(),
  ...provenance,
});

/** Turnout as KPU stated it. */
export const statedTurnout = z.strictObject({
  percent: percent.describe('Partisipasi dalam persen seperti disebut KPU, misalnya 66.12.'),
  /** True where turnout must not be computed here, because the stated figure rests on another base; `note` says so. */
  insteadOfComputed: z
    .literal(true)
    .describe('true bila situs tidak boleh menghitung sendiri; jelaskan sebabnya di note.')
    .optional(),
  /** The list of KPU that holds this figure beside those of other places, so that they may be compared. */
  list: text
    .describe(
      'Daftar KPU yang memuat angka ini bersama daerah lain, misalnya daftar KPU Kalimantan Timur. Hanya angka dari satu daftar yang dibandingkan.',
    )
    .optional(),
  ...provenance,
});

/** A KPU decree, by what it decides. */
export const DECREE_KINDS = ['candidates', 'ballot-numbers', 'result'] as const;

export const decree = z.strictObject({
  /** What the decree decides. */
  kind: z
    .enum(DECREE_KINDS, { error: `harus salah satu dari ${DECREE_KINDS.join(', ')}` })
    .describe('Apa yang ditetapkan: candidates (pasangan calon), ballot-numbers (nomor urut), atau result (hasil).'),
  /** Number and year as the source gives them, "411 Tahun 2024". Absent where uncertain. */
  number: text.describe('Nomor dan tahun keputusan, misalnya 411 Tahun 2024. Jangan ditulis bila ragu.').optional(),
  date: plainDate.describe('Hari keputusan ditetapkan.').optional(),
  ...provenance,
});

/** The plenary in which KPU of the place added up the votes. */
export const recapitulation = z.strictObject({
  date: plainDate.describe('Hari pertama rapat rekapitulasi.'),
  /** Last day, where it took more than one. */
  until: plainDate.describe('Hari terakhir rapat, bila lebih dari sehari.').optional(),
  place: place.describe('Tempat rapat.').optional(),
  ...provenance,
});

/** What a vote has, first vote or revote. */
export const contestFields = {
  votingDay: plainDate.describe('Hari pemungutan suara.'),
  voters: voters.describe('Daftar pemilih tetap (DPT).').optional(),
  pollingStations: pollingStations.describe('Tempat pemungutan suara (TPS).').optional(),
  /** Pairs in ballot order; empty until KPU has set them. */
  pairs: z.array(pair).describe('Pasangan calon menurut urutan surat suara. Tulis [] sebelum KPU menetapkannya.'),
  blankBox: blankBox.describe('Kolom kosong, bila hanya ada satu pasangan calon.').optional(),
  validVotes: figure.describe('Jumlah suara sah.').optional(),
  invalidVotes: figure.describe('Jumlah suara tidak sah.').optional(),
  votersTurnedOut: votersTurnedOut.describe('Orang yang datang memilih.').optional(),
  statedTurnout: statedTurnout.describe('Partisipasi seperti disebut KPU.').optional(),
  /** Votes between the first two, as a source states them; only to hold the votes against. */
  statedMargin: figure
    .describe('Selisih suara dua teratas seperti disebut sumber; hanya untuk mencocokkan.')
    .optional(),
  ballotDraw: z
    .strictObject({
      date: plainDate.describe('Hari pengundian nomor urut.'),
      place: place.describe('Tempat pengundian.').optional(),
      ...provenance,
    })
    .describe('Pengundian nomor urut.')
    .optional(),
  recapitulation: recapitulation.describe('Rapat KPU yang menjumlahkan suara.').optional(),
  decrees: z.array(decree).describe('Keputusan KPU.').default([]),
  /** Why the figures do not add up, for the reader. Required where they do not. */
  inconsistency: z
    .strictObject({
      note: text.describe('Mengapa angka tidak cocok, untuk pembaca.'),
      sources: sourceIds.describe('Kode sumber penjelasan ini, misalnya [k1].'),
    })
    .describe('Penjelasan bila angka tidak cocok. Wajib bila jumlahnya berbeda.')
    .optional(),
};

export const contest = z.strictObject({
  ...contestFields,
  /** Why the place votes on another day than the calendar of its edition says. Required where it does. */
  otherDay: z
    .strictObject({
      note: text.describe('Mengapa daerah ini memilih pada hari lain, untuk pembaca.'),
      sources: sourceIds.describe('Kode sumber penjelasan ini, misalnya [k1].'),
    })
    .describe('Penjelasan bila hari pemungutan suara berbeda dari tahapan. Wajib bila berbeda.')
    .optional(),
});

export const revote = z.strictObject({
  ...contestFields,
  /** Which polling stations voted again. */
  scope: text.describe('TPS mana yang memilih ulang.'),
  /** Why there was a revote, in one sentence. */
  reason: text.describe('Mengapa ada pemungutan suara ulang, dalam satu kalimat.'),
  ...provenance,
});

export type Pair = z.infer<typeof pair>;
export type Contest = z.infer<typeof contest>;
export type Revote = z.infer<typeof revote>;
export type DecreeKind = (typeof DECREE_KINDS)[number];
