/** The tables that are published as CSV, column by column. */
import type { PublishedAppeal, PublishedNews } from '../../schemas/data/article.ts';
import type { PublishedContact } from '../../schemas/data/contact.ts';
import type { PublishedElection } from '../../schemas/data/election.ts';
import type { PublishedStage } from '../../schemas/data/stage.ts';
import type { PublishedLine, PublishedVote } from '../../schemas/data/vote.ts';
import { joined, type Cell, type Column } from './csv.ts';
import type { FactRow } from './facts.ts';

interface Source {
  publisher: string;
  title: string;
  url: string | null;
  date: string | null;
}
type Sources = Readonly<Record<string, Source>>;

function sourceText({ publisher, title, date, url }: Source): string {
  return [publisher, title, date, url].filter((part) => part !== null).join(', ');
}

/** The sources of a fact, written out: a table has no list to look a key up in. */
function cited(keys: readonly string[], sources: Sources): string {
  return keys.flatMap((key) => (sources[key] ? [sourceText(sources[key])] : [])).join(' | ');
}

/** The sources of an article, each behind the key by which its text cites it. */
function keyed(sources: Sources): string {
  return Object.entries(sources)
    .map(([key, source]) => `${key}: ${sourceText(source)}`)
    .join(' | ');
}

function column<Row>(name: string, indonesian: string, english: string, cell: (row: Row) => Cell): Column<Row> {
  return { name, indonesian, english, cell };
}

/** A line of a ballot with its vote and its election. */
export interface BallotRow {
  election: PublishedElection;
  vote: PublishedVote;
  line: PublishedLine;
}

export const ELECTION_COLUMNS: readonly Column<BallotRow>[] = [
  column('election', 'Kunci pemilihan.', 'Key of the election.', ({ election }) => election.id),
  column('region', 'Nama wilayah.', 'Name of the place.', ({ election }) => election.region.name),
  column('regionKind', 'Bentuk daerah.', 'Province, regency or city.', ({ election }) => election.region.kind),
  column('office', 'Jabatan yang dipilih.', 'Office voted for.', ({ election }) => election.office),
  column('round', 'first: pertama; revote: ulang.', 'First vote or revote.', ({ vote }) => vote.round),
  column('counts', 'true bila hasil ini berlaku.', 'true where this result counts.', ({ vote }) => vote.counts),
  column('votingDay', 'Hari pemungutan suara.', 'Voting day.', ({ vote }) => vote.votingDay),
  column('number', 'Nomor urut.', 'Number on the ballot.', ({ line }) => line.number),
  column('kind', 'pair: pasangan; blank: kolom kosong.', 'Pair or empty column.', ({ line }) => line.kind),
  column('head', 'Calon kepala daerah.', 'Candidate.', ({ line }) => line.head),
  column('deputy', 'Calon wakil.', 'Candidate for deputy.', ({ line }) => line.deputy),
  column('parties', 'Partai pengusung yang diketahui.', 'Nominating parties that are known.', ({ line }) => joined(line.parties)),
  column('votes', 'Suara.', 'Votes.', ({ line }) => line.votes),
  column('share', 'Bagian suara sah, 0 sampai 1.', 'Share of the valid votes, 0 to 1.', ({ line }) => line.share),
  column('elected', 'true bila terpilih.', 'true where elected.', ({ line }) => line.elected),
  column('disqualified', 'true bila dicoret pengadilan.', 'true where struck off by a court.', ({ line }) => line.disqualified),
  column('voters', 'Pemilih tetap (DPT).', 'Voter list.', ({ vote }) => vote.voters?.value ?? null),
  column('pollingStations', 'TPS.', 'Polling stations.', ({ vote }) => vote.pollingStations?.value ?? null),
  column('validVotes', 'Suara sah.', 'Valid votes.', ({ vote }) => vote.validVotes?.value ?? null),
  column('invalidVotes', 'Suara tidak sah.', 'Invalid votes.', ({ vote }) => vote.invalidVotes?.value ?? null),
  column('votersTurnedOut', 'Yang datang memilih.', 'People who came to vote.', ({ vote }) => vote.votersTurnedOut?.value ?? null),
  column('turnoutPercent', 'Partisipasi dalam persen.', 'Turnout in percent.', ({ vote }) => vote.turnout?.percent ?? null),
  column('turnoutBasis', 'computed: dihitung; stated: disebut KPU.', 'Computed, or stated by KPU.', ({ vote }) => vote.turnout?.basis ?? null),
  column('note', 'Catatan.', 'Remark.', ({ line }) => line.note),
  column('inconsistency', 'Mengapa angka tidak cocok.', 'Why the figures do not add up.', ({ vote }) => vote.inconsistency?.note ?? null),
  column('unknown', 'Yang belum ada sumber resminya.', 'What no official source states.', ({ election }) => joined(election.unknown)),
  column('sources', 'Sumber baris surat suara ini.', 'Sources of this line of the ballot.', ({ election, line }) => cited(line.sources, election.sources)),
  column('page', 'Halaman.', 'Page.', ({ election }) => election.page),
];

export const FACT_COLUMNS: readonly Column<FactRow>[] = [
  column('election', 'Kunci pemilihan.', 'Key of the election.', ({ election }) => election.id),
  column('region', 'Nama wilayah.', 'Name of the place.', ({ election }) => election.region.name),
  column('fact', 'Letak fakta dalam JSON (JSON Pointer).', 'Where the fact stands in the JSON (JSON Pointer).', ({ pointer }) => pointer),
  column('value', 'Isinya; kosong bila catatannya yang penting.', 'The value; empty where the remark is the fact.', ({ value }) => value),
  column('note', 'Catatan.', 'Remark.', ({ note }) => note),
  column('disagreement', 'Di mana sumber berbeda.', 'Where sources disagree.', ({ election, disagreement }) => {
    return election.disagreements.find(({ id }) => id === disagreement)?.note ?? null;
  }),
  column('sources', 'Sumber fakta ini.', 'Sources of this fact.', ({ election, sources }) => cited(sources, election.sources)),
];

/** A channel with its contact; `null` for a contact without any. */
export interface ChannelRow {
  contact: PublishedContact;
  channel: PublishedContact['channels'][number] | null;
}

export const CONTACT_COLUMNS: readonly Column<ChannelRow>[] = [
  column('contact', 'Kunci kontak.', 'Key of the contact.', ({ contact }) => contact.id),
  column('institution', 'Lembaga.', 'Institution.', ({ contact }) => contact.institution),
  column('kind', 'Jenis lembaga.', 'Kind of institution.', ({ contact }) => contact.kind),
  column('regions', 'Wilayah; kosong: seluruh Indonesia.', 'Places; empty for the whole country.', ({ contact }) => joined(contact.regions)),
  column('purpose', 'Untuk apa.', 'What for.', ({ contact }) => contact.purpose),
  column('prepare', 'Yang perlu disiapkan.', 'What to have at hand.', ({ contact }) => joined(contact.prepare)),
  column('needs', 'Kebutuhan yang dijawab.', 'Needs that it answers.', ({ contact }) => joined(contact.needs)),
  column('type', 'Jenis saluran.', 'Kind of channel.', ({ channel }) => channel?.type ?? null),
  column('text', 'Nomor atau alamat seperti di halaman.', 'Number or address as the page shows it.', ({ channel }) => channel?.text ?? null),
  column('hours', 'Jam layanan.', 'Hours.', ({ channel }) => channel?.hours ?? null),
  column('free', 'true bila gratis; kosong: tidak diketahui.', 'true where free; empty where unknown.', ({ channel }) => channel?.free ?? null),
  column('permanent', 'true untuk nomor nasional yang tetap.', 'true for lasting national numbers.', ({ channel }) => channel?.permanent ?? null),
  column('confirmed', 'Tanggal sumber terbaru.', 'Date of the newest source.', ({ channel }) => channel?.confirmed ?? null),
  column('usable', 'false: belum dikonfirmasi dalam 24 bulan.', 'false: not confirmed within 24 months.', ({ channel }) => channel?.usable ?? null),
  column('channelNote', 'Catatan saluran.', 'Remark on the channel.', ({ channel }) => channel?.note ?? null),
  column('note', 'Catatan lembaga.', 'Remark on the institution.', ({ contact }) => contact.note),
  column('sources', 'Sumber saluran ini.', 'Sources of the channel.', ({ contact, channel }) => {
    return channel ? cited(channel.sources, contact.sources) : keyed(contact.sources);
  }),
  column('page', 'Halaman.', 'Page.', ({ contact }) => contact.page),
];

type Article = PublishedNews | PublishedAppeal;

const ARTICLE_START: readonly Column<Article>[] = [
  column('id', 'Kunci tulisan.', 'Key of the article.', ({ id }) => id),
  column('date', 'Hari peristiwa atau imbauan.', 'Day of the event or appeal.', ({ date }) => date),
  column('title', 'Judul.', 'Title.', ({ title }) => title),
  column('summary', 'Ringkasan.', 'Summary.', ({ summary }) => summary),
  column('regions', 'Wilayah.', 'Places.', ({ regions }) => joined(regions)),
];

const ARTICLE_END: readonly Column<Article>[] = [
  column('text', 'Isi; [@s1] menunjuk ke sumber s1.', 'The text; [@s1] points to source s1.', ({ text }) => text),
  column('published', 'Hari tampil di situs.', 'Day of publication.', ({ published }) => published),
  column('corrections', 'Perbaikan.', 'Corrections.', ({ corrections }) => joined(corrections.map(({ date, note }) => `${date}: ${note}`))),
  column('sources', 'Sumber menurut kuncinya.', 'Sources by key.', ({ sources }) => keyed(sources)),
  column('page', 'Halaman.', 'Page.', ({ page }) => page),
];

export const NEWS_COLUMNS: readonly Column<PublishedNews>[] = [
  ...ARTICLE_START,
  column('topic', 'Topik.', 'Topic.', ({ topic }) => topic),
  column('people', 'Nama dan jabatan.', 'Names and roles.', ({ people }) => joined(people.map(({ name, role }) => `${name} (${role})`))),
  ...ARTICLE_END,
];

export const APPEAL_COLUMNS: readonly Column<PublishedAppeal>[] = [
  ...ARTICLE_START,
  column('institution', 'Lembaga yang mengimbau.', 'Institution that asked.', ({ by }) => by.institution),
  column('role', 'Jabatan.', 'Role.', ({ by }) => by.role),
  column('name', 'Nama.', 'Name.', ({ by }) => by.name),
  column('audience', 'Siapa yang diimbau.', 'Whom they asked.', ({ audience }) => audience),
  column('place', 'Tempat.', 'Where.', ({ place }) => place),
  column('topics', 'Topik.', 'Topics.', ({ topics }) => joined(topics)),
  column('actions', 'Yang bisa dilakukan warga.', 'What a citizen can do.', ({ actions }) => joined(actions)),
  ...ARTICLE_END,
];

export const STAGE_COLUMNS: readonly Column<PublishedStage>[] = [
  column('edition', 'Tahun pemilihan.', 'Edition.', ({ edition }) => edition),
  column('id', 'Kunci tahap.', 'Key of the stage.', ({ id }) => id),
  column('name', 'Nama tahap.', 'Name of the stage.', ({ name }) => name),
  column('start', 'Hari pertama.', 'First day.', ({ start }) => start),
  column('end', 'Hari terakhir.', 'Last day.', ({ end }) => end),
  column('note', 'Catatan.', 'Remark.', ({ note }) => note),
  column('sources', 'Sumber.', 'Sources.', ({ sources }) => sources.map(sourceText).join(' | ')),
];
