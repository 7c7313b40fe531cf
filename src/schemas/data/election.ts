/** An election as published. */
import { z } from 'astro/zod';
import { count, day, field, fileOf, figure, orNull, page, provenance, share, sourceKeys, sources, text, updated } from './fields.ts';
import { security } from './security.ts';
import { vote } from './vote.ts';

const optional = (indonesian: string, english: string) => field(orNull(text), indonesian, english);
const optionalDay = (indonesian: string, english: string) => field(orNull(day), indonesian, english);

export const regionName = z.strictObject({
  id: field(text, 'Kunci wilayah, misalnya kalimantan-timur/balikpapan.', 'Key of the place, such as kalimantan-timur/balikpapan.'),
  code: field(text, 'Kode Kementerian Dalam Negeri.', 'Code of the Ministry of Home Affairs.'),
  name: field(text, 'Nama wilayah.', 'Name of the place.'),
  kind: field(z.enum(['provinsi', 'kabupaten', 'kota']), 'Bentuk daerah.', 'Province, regency or city.'),
});

const dispute = z.strictObject({
  case: field(text, 'Nomor perkara.', 'Number of the case.'),
  applicant: field(text, 'Pemohon.', 'Applicant.'),
  against: optional('Apa yang digugat.', 'What was contested.'),
  filed: optionalDay('Hari didaftarkan.', 'Day of filing.'),
  firstHearing: optionalDay('Hari sidang pertama.', 'Day of the first hearing.'),
  claims: field(orNull(z.array(text)), 'Alasan pemohon.', 'What the applicant claimed.'),
  outcome: field(
    z.enum(['inadmissible', 'rejected', 'withdrawn', 'granted-in-part', 'granted']),
    'inadmissible: tidak dapat diterima; rejected: ditolak; withdrawn: ditarik kembali; granted-in-part: dikabulkan sebagian; granted: dikabulkan.',
    'What became of the case.',
  ),
  ruling: field(text, 'Putusan dan alasannya.', 'The ruling and why.'),
  decided: field(day, 'Hari putusan.', 'Day of the ruling.'),
  ...provenance,
});

const elected = z.strictObject({
  head: field(text, 'Kepala daerah terpilih.', 'Elected governor, regent or mayor.'),
  deputy: field(text, 'Wakil terpilih.', 'Elected deputy.'),
  result: field(
    z.strictObject({
      votes: field(orNull(count), 'Suara dalam pemungutan suara yang berlaku.', 'Votes in the vote that counted.'),
      share: field(orNull(share), 'Bagian dari suara sah, 0 sampai 1.', 'Share of the valid votes, 0 to 1.'),
      margin: field(orNull(count), 'Selisih dari pasangan atau kolom kosong berikutnya.', 'Votes ahead of the next line.'),
    }),
    'Hasil pasangan ini, dihitung dari ballot; sumbernya ada di sana.',
    'The result of the pair, worked out from ballot, which has its sources.',
  ),
  date: optionalDay('Hari penetapan.', 'Day on which KPU declared the pair elected.'),
  place: optional('Tempat penetapan.', 'Where.'),
  decree: optional('Nomor keputusan.', 'Number of the decree.'),
  ...provenance,
});

export const election = z.strictObject({
  id: field(text, 'Kunci pemilihan: tahun dan wilayah.', 'Key of the election: year and place.'),
  edition: field(z.int(), 'Tahun hari pemungutan suara.', 'Year of the voting day.'),
  region: field(regionName, 'Wilayah.', 'The place.'),
  office: field(z.enum(['gubernur', 'bupati', 'wali kota']), 'Jabatan yang dipilih.', 'Office voted for.'),
  state: field(
    z.enum(['upcoming', 'voted', 'elected', 'in-office']),
    'upcoming: belum; voted: sudah memilih; elected: sudah ditetapkan; in-office: sudah dilantik.',
    'How far the election has come.',
  ),
  page,
  updated,
  elected: field(orNull(elected), 'Pasangan terpilih.', 'The elected pair.'),
  inaugurated: field(
    orNull(
      z.strictObject({
        date: field(day, 'Hari.', 'Day.'),
        place: optional('Tempat.', 'Where.'),
        by: optional('Siapa yang melantik.', 'By whom.'),
        ...provenance,
      }),
    ),
    'Pelantikan.',
    'Inauguration.',
  ),
  districts: field(orNull(figure), 'Kecamatan menurut KPU.', 'Kecamatan as KPU counted them.'),
  villages: field(orNull(figure), 'Desa dan kelurahan menurut KPU.', 'Villages as KPU counted them.'),
  votes: field(z.array(vote).min(1), 'Pemungutan suara, yang pertama di depan.', 'Votes, the first one first.'),
  disputes: field(z.array(dispute), 'Perkara di Mahkamah Konstitusi.', 'Cases at the Constitutional Court.'),
  noDispute: field(orNull(z.strictObject(provenance)), 'Ada bila sumber menyatakan tidak ada gugatan.', 'Set where sources say that no case was brought.'),
  repeatVotes: field(
    z.array(
      z.strictObject({
        date: field(day, 'Hari.', 'Day.'),
        pollingStations: field(count, 'Jumlah TPS.', 'Polling stations.'),
        place: field(text, 'Tempat.', 'Where.'),
        reason: field(text, 'Sebab.', 'Why.'),
        ...provenance,
      }),
    ),
    'Pemungutan suara ulang di beberapa TPS saja.',
    'Repeat votes in single polling stations.',
  ),
  milestones: field(
    z.array(
      z.strictObject({
        date: field(day, 'Hari.', 'Day.'),
        until: optionalDay('Hari terakhir.', 'Last day.'),
        what: field(text, 'Apa yang terjadi.', 'What happened.'),
        place: optional('Tempat.', 'Where.'),
        ...provenance,
      }),
    ),
    'Peristiwa lain yang bertanggal.',
    'Further dated steps.',
  ),
  votesByRegion: field(
    z.array(
      z.strictObject({
        region: field(text, 'Kunci wilayah.', 'Key of the place.'),
        votes: field(z.array(count), 'Suara tiap pasangan, menurut urutan ballot.', 'Votes of each pair, in the order of ballot.'),
        ...provenance,
      }),
    ),
    'Suara pemilihan gubernur di tiap daerah.',
    'Votes of a governor’s election by place.',
  ),
  tables: field(
    z.array(
      z.strictObject({
        title: field(text, 'Judul.', 'Title.'),
        columns: field(z.array(text), 'Judul kolom.', 'Headings of columns.'),
        unit: field(orNull(text), 'Yang dihitung semua kolom.', 'What all columns count.'),
        rows: field(
          z.array(z.strictObject({ name: field(text, 'Nama baris.', 'Name of the row.'), values: field(z.array(count), 'Angka.', 'Figures.') })),
          'Baris.',
          'Rows.',
        ),
        ...provenance,
      }),
    ),
    'Tabel angka lain.',
    'Further tables.',
  ),
  facts: field(
    z.array(
      z.strictObject({ label: field(text, 'Nama fakta.', 'Label.'), value: field(z.union([count, text]), 'Isinya.', 'What the source says.'), ...provenance }),
    ),
    'Fakta lain.',
    'Further facts.',
  ),
  security: field(security, 'Pengamanan.', 'How the vote was kept safe.'),
  disagreements: field(
    z.array(
      z.strictObject({
        id: field(text, 'Id.', 'Id.'),
        about: field(text, 'Tentang apa.', 'About what.'),
        note: field(text, 'Apa yang berbeda, mana yang dipilih, dan mengapa.', 'What differs, what was chosen and why.'),
        sources: sourceKeys,
      }),
    ),
    'Di mana sumber berbeda.',
    'Where sources disagree.',
  ),
  unknown: field(z.array(text), 'Yang sudah dicari tetapi belum ada sumber resminya.', 'What was looked for and not found in official sources.'),
  sources,
});

export const electionsFile = fileOf(election);

export type PublishedElection = z.infer<typeof election>;
