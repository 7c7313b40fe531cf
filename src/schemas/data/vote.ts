/** One vote as published: the vote of the edition's day, or the revote that a court ordered. */
import { z } from 'astro/zod';
import { count, day, field, figure, orNull, percent, provenance, share, sourceKeys, text } from './fields.ts';

const part = (indonesian: string, english: string) => field(orNull(count), indonesian, english);

export const ballotLine = z.strictObject({
  number: field(orNull(z.int().min(1)), 'Nomor urut di surat suara.', 'Number on the ballot.'),
  kind: field(z.enum(['pair', 'blank']), 'pair: pasangan calon; blank: kolom kosong.', 'pair: a pair of candidates; blank: the empty column.'),
  head: field(orNull(text), 'Calon gubernur, bupati, atau wali kota.', 'Candidate for governor, regent or mayor.'),
  deputy: field(orNull(text), 'Calon wakil.', 'Candidate for deputy.'),
  nickname: field(orNull(text), 'Nama sebutan pasangan.', 'Name that the pair campaigned under.'),
  independent: field(
    orNull(z.literal(true)),
    'true bila maju lewat jalur perseorangan; null bila tidak dinyatakan.',
    'true for a pair that stood without parties; null where not stated.',
  ),
  parties: field(orNull(z.array(text)), 'Partai pengusung.', 'Nominating parties.'),
  partiesComplete: field(
    orNull(z.boolean()),
    'false bila baru sebagian partai yang diketahui; null bila tidak ada daftarnya.',
    'false where only some parties are known; null where there is no list.',
  ),
  supportingParties: field(orNull(z.array(text)), 'Partai pendukung tanpa kursi.', 'Supporting parties without seats.'),
  votes: field(orNull(count), 'Jumlah suara.', 'Votes.'),
  share: field(
    orNull(share),
    'Bagian dari suara sah, 0 sampai 1; null bila tidak boleh dihitung.',
    'Share of the valid votes, 0 to 1; null where it must not be computed.',
  ),
  elected: field(z.boolean(), 'true bila ditetapkan sebagai pasangan terpilih lewat pemungutan suara ini.', 'true for the pair declared elected by this vote.'),
  disqualified: field(z.boolean(), 'true bila dicoret oleh putusan pengadilan.', 'true where a court struck the pair off.'),
  ...provenance,
});

const meeting = { date: field(day, 'Hari.', 'Day.'), place: field(orNull(text), 'Tempat.', 'Place.') };

export const vote = z.strictObject({
  round: field(
    z.enum(['first', 'revote']),
    'first: pemungutan suara pertama; revote: pemungutan suara ulang seluruh daerah.',
    'first: the first vote; revote: the revote of the whole place.',
  ),
  counts: field(z.boolean(), 'true bila hasil ini yang berlaku.', 'true where this result counts.'),
  votingDay: field(day, 'Hari pemungutan suara.', 'Voting day.'),
  reason: field(orNull(text), 'Mengapa diulang.', 'Why there was a revote.'),
  scope: field(orNull(text), 'TPS mana yang mengulang.', 'Which polling stations voted again.'),
  note: provenance.note,
  sources: field(orNull(sourceKeys), 'Kunci sumber tentang pengulangan.', 'Keys of the sources on the revote.'),
  voters: field(
    orNull(
      z.strictObject({
        ...figure.shape,
        male: part('Pemilih laki-laki.', 'Men.'),
        female: part('Pemilih perempuan.', 'Women.'),
        decided: field(orNull(day), 'Hari penetapan.', 'Day on which the list was set.'),
        place: field(orNull(text), 'Tempat penetapan.', 'Where it was set.'),
        minutes: field(orNull(text), 'Nomor berita acara.', 'Number of the minutes.'),
      }),
    ),
    'Daftar pemilih tetap (DPT).',
    'The permanent voter list.',
  ),
  pollingStations: field(
    orNull(
      z.strictObject({
        ...figure.shape,
        regular: part('TPS biasa.', 'Ordinary polling stations.'),
        special: part('TPS di lokasi khusus.', 'Polling stations in special places.'),
        specialVoters: part('Pemilih di TPS lokasi khusus.', 'Voters of the special polling stations.'),
      }),
    ),
    'Tempat pemungutan suara (TPS).',
    'Polling stations.',
  ),
  ballot: field(z.array(ballotLine), 'Surat suara menurut nomor urut.', 'The ballot in its order.'),
  validVotes: field(orNull(figure), 'Suara sah.', 'Valid votes.'),
  invalidVotes: field(orNull(figure), 'Suara tidak sah.', 'Invalid votes.'),
  votersTurnedOut: field(
    orNull(z.strictObject({ ...figure.shape, male: part('Laki-laki.', 'Men.'), female: part('Perempuan.', 'Women.') })),
    'Orang yang datang memilih.',
    'People who came to vote.',
  ),
  turnout: field(
    orNull(
      z.strictObject({
        percent: field(percent, 'Persen, tidak dibulatkan bila dihitung.', 'Percent, not rounded where computed.'),
        basis: field(
          z.enum(['computed', 'stated']),
          'computed: dihitung dari yang datang dan DPT; stated: disebut KPU.',
          'computed from those who came and the voter list, or stated by KPU.',
        ),
      }),
    ),
    'Partisipasi seperti di halaman.',
    'Turnout as the page shows it.',
  ),
  statedTurnout: field(
    orNull(
      z.strictObject({
        percent: field(percent, 'Persen seperti disebut KPU.', 'Percent as KPU stated it.'),
        insteadOfComputed: field(
          z.boolean(),
          'true bila angka KPU memakai dasar lain sehingga tidak dihitung ulang.',
          'true where the stated figure has another base, so that none is computed.',
        ),
        ...provenance,
      }),
    ),
    'Partisipasi seperti disebut KPU.',
    'Turnout as KPU stated it.',
  ),
  statedMargin: field(orNull(figure), 'Selisih suara seperti disebut sumber.', 'Margin as a source states it.'),
  ballotDraw: field(orNull(z.strictObject({ ...meeting, ...provenance })), 'Pengundian nomor urut.', 'Draw of ballot numbers.'),
  recapitulation: field(
    orNull(z.strictObject({ ...meeting, until: field(orNull(day), 'Hari terakhir.', 'Last day.'), ...provenance })),
    'Rapat yang menjumlahkan suara.',
    'Plenary that added up the votes.',
  ),
  decrees: field(
    z.array(
      z.strictObject({
        kind: field(z.enum(['candidates', 'ballot-numbers', 'result']), 'Apa yang ditetapkan.', 'What the decree decides.'),
        number: field(orNull(text), 'Nomor dan tahun.', 'Number and year.'),
        date: field(orNull(day), 'Hari penetapan.', 'Day.'),
        ...provenance,
      }),
    ),
    'Keputusan KPU.',
    'Decrees of KPU.',
  ),
  inconsistency: field(
    orNull(z.strictObject({ note: field(text, 'Penjelasan.', 'Explanation.'), sources: sourceKeys })),
    'Mengapa angka tidak cocok satu sama lain.',
    'Why the figures do not add up.',
  ),
});

export type PublishedVote = z.infer<typeof vote>;
export type PublishedLine = z.infer<typeof ballotLine>;
