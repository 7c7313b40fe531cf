/**
 * Every knob of the search: what is found, how many candidates are looked at, and what comes first. `npm run bench -- search` shows
 * what a change does to 325 written questions and 6,800 misspelt names; the tests beside the functions hold the plainest cases.
 * Other words for the same thing are no knobs: they stand in `synonyms.ts` and `finder/words.ts`; what of a page is indexed, in
 * `build/write-index.ts`.
 */
import type { PlaceKind } from './finder/places.ts';
import type { PageKind } from './rank.ts';

// What kind of page is wanted.

/** What a question may ask for, by its words. One more word here, and every weight below that names the asking counts more often. */
export const ASKS = {
  /** Steps and nothing else. */
  steps: /\b(cara|bagaimana|gimana|langkah|panduan)\b/,
  /** What something is. */
  meaning: /\b(adalah|artinya|arti|maksudnya|itu apa|apa itu)\b/,
  /** Offences: who types one wants to know what is asked of them, and whom to tell. */
  offence: /\b(politik uang|netralitas|hoaks|kampanye hitam|intimidasi|kecurangan)\b/,
  /** Anything that a guide answers: wider than `steps`, and weighed less. */
  howTo:
    /\b(cara|bagaimana|gimana|apa|siapa|kapan|kenapa|mengapa|boleh|syarat|aturan|harus|bisa|cek|periksa|pindah|sah|hukuman|denda|pidana|larangan|bawa|dibawa|daftar|dpt|memilih|tps|melapor|lapor|laporkan|adukan)\b/,
  contact:
    /\b(nomor|telepon|hubungi|kontak|alamat|kantor|wa|whatsapp|darurat|call center|hotline|polres|polresta|polisi|polda|bawaslu|kpu|ambulans|damkar|lapor|laporkan|pengaduan|ombudsman|propam)\b/,
  event:
    /\b(berita|debat|apel|patroli|simulasi|pelantikan|dilantik|rekap|rekapitulasi|kunjungan|deklarasi|logistik|sidang|putusan|operasi)\b/,
  stage: /\b(jadwal|tahapan|kalender|berikutnya|selanjutnya)\b/,
  safety: /\b(aman|pengamanan|diamankan|dijaga|penjagaan|personel)\b/,
  /** One word alone asks what it means. */
  oneWord: /^[^ ]*$/,
} as const;

export interface WeightRule {
  /** Any of these; without it the rule always fits. */
  asks?: readonly (keyof typeof ASKS)[];
  /** Pagefind's score is multiplied by it: 2 brings a page before one that fits the words up to twice as well. */
  weight: number;
}

/** Weights of pages by their kind: the first rule that fits a question counts; without one the weight is 1. */
export const WEIGHTS: Readonly<Partial<Record<string, readonly WeightRule[]>>> = {
  Panduan: [
    { asks: ['steps', 'meaning', 'offence'], weight: 12 },
    { asks: ['howTo', 'oneWord'], weight: 6 },
    { weight: 1.5 },
  ],
  Kontak: [{ asks: ['contact'], weight: 4 }, { asks: ['offence'], weight: 1 }, { weight: 0.4 }],
  Imbauan: [
    { asks: ['event'], weight: 1 },
    { asks: ['offence'], weight: 2 },
  ],
  Berita: [{ asks: ['event'], weight: 2 }],
  Pengamanan: [{ asks: ['meaning', 'safety'], weight: 6 }],
  Tahapan: [{ asks: ['stage'], weight: 6 }],
  // What was asked for comes before the page of a place that mentions the word.
  Wilayah: [
    { asks: ['meaning'], weight: 0.02 },
    { asks: ['howTo', 'contact', 'event'], weight: 0.3 },
  ],
} satisfies Partial<Record<PageKind, readonly WeightRule[]>>;
/** Multiplies the weight of a contact of one place where the question names no place. Higher, and local offices come before national ones. */
export const UNASKED_PLACE = 0.3;

// What Pagefind weighs.

/** A place is known by its name and short forms. Higher, and its page outweighs more mentions in running text. */
export const META_WEIGHTS = { title: 5, alias: 100 };
/** Of the name at the head of a place's page; Pagefind takes 0 to 10. */
export const PLACE_NAME_WEIGHT = 10;

// Words of a question.

/** Letters of a question that are looked at. */
export const LONGEST_QUESTION = 200;
/** Words that are looked up singly. Higher, and a long question finds more, and costs more requests. */
export const MOST_WORDS = 6;
/** Words that carry no subject: a page need not have them. One more, and questions with it find more. */
export const EMPTY_WORDS: ReadonlySet<string> = new Set(
  (
    'ada adalah agar akan aku anda apa apakah bagaimana bagi bahwa bisa boleh buat dan dapat dari dengan di dia gak ga enggak nggak gimana harus ini itu jadi juga ' +
    'kah kalau kalo kami kamu kapan karena ke kemana kenapa kita lagi mana mau mengapa milik nya oleh orang pada para saat saja sama saya sebuah seperti siapa ' +
    'sih sudah supaya tak tapi tentang tidak untuk ya yang yg dgn utk gmn tdk sy'
  ).split(' '),
);
/** Words that ask for the result of an election. With a place and no other word they bring the place's page to the top. */
export const RESULT_WORDS: ReadonlySet<string> = new Set(
  'hasil pilkada pilgub pilbup pilwali pilwalkot pemilihan pemenang menang kalah terpilih gubernur bupati wali kota walikota skor suara perolehan calon cabup'.split(
    ' ',
  ),
);
/** The year of an edition beside the name of a place asks for the result, too. */
export const EDITION_YEAR = /^20\d\d$/;
/** Words of kind beside the name of a place: they ask for nothing more. */
export const PLACE_KIND_WORDS: ReadonlySet<string> = new Set(['kabupaten', 'kab', 'provinsi', 'prov', 'daerah']);

// How many results are looked at and shown.

/** Pages whose texts are loaded before they are put in order; each costs a phone some 0.7 KB. Higher, and a good page that fits the words badly is still found. */
export const CANDIDATES = 16;
/** The same where another search answers first. */
export const FEWER_CANDIDATES = 6;
/** Guides that are always looked at: there are few, and they answer most questions. */
export const GUIDE_CANDIDATES = 4;
/** Results on the page. Higher, and fewer readers are told to add a word. */
export const MAX_RESULTS = 30;
/** Places among them. Higher, and a common name pushes more texts out. */
export const MAX_PLACES = 20;
/** Places below a search field while the reader types. */
export const MAX_SUGGESTIONS = 6;
/** Texts before the page of a place that was named beside other words. Higher, and the place comes further down. */
export const TEXTS_BEFORE_PLACE = 2;

// Which pages have the words.

/** Letters that a word of the question and one of a page must begin with in common. Lower, and Pagefind's chance hits are shown. */
export const SHARED_START = 3;
/** Letters of a stem that tells forms of one word: `lapor` in `melaporkan`. Lower, and fewer questions are taken for misspelt. */
export const SHORTEST_STEM = 4;
/** What a page's score is multiplied by where its title has all words. */
export const TITLE_FACTOR = 1.5;
/** Part of a question's words that a guide must have to be looked at beside the pages with all of them. Lower, and more guides come in. */
export const NEAR_GUIDE_SHARE = 2 / 3;
/** What such a guide scores beside the best page that has all words. */
export const NEAR_GUIDE_FACTOR = 0.1;
/** Score of a page that has only some of the words. A higher power makes one more word weigh more, a higher part how often they stand there. */
export const SOME_WORDS = { power: 3, frequencyPart: 0.01 };

// Slips.

/** Letters from which a word may have one slip, and two. Lower, and more misspelt words are met, and more wrong ones. */
export const ONE_SLIP_FROM = 4;
export const TWO_SLIPS_FROM = 9;
/** Letters from which the finder forgives one slip more for a name that it did not find. */
export const EXTRA_SLIP_FROM = 7;
/** Shorter words of the site are too alike for a question to be mended with. */
export const SHORTEST_KNOWN_WORD = 4;
/** Shorter words of a question are never mended. */
export const SHORTEST_MENDED_WORD = 3;
/** Slips that another first letter counts for between two words that are equally near. */
export const OTHER_FIRST_LETTER = 0.5;

// The place finder.

/** Letters of the longest text that is looked at; nothing longer is the name of a place. */
export const LONGEST_NAME = 60;
/** How well a question fits a name; the lower the better. From `misspelt` on a place is shown only where nothing fits without slips. */
export const COST = {
  exact: 0,
  otherOrder: 1,
  prefix: 2,
  withParent: 3,
  innerWord: 4,
  misspelt: 6,
  startWithParent: 7,
  misspeltWithParent: 8,
  misspeltInnerWord: 9,
  misspeltPrefix: 10,
} as const;
/** Added for each letter of a name that is still to be typed, for each slip, and for each point of a name's cost beside what it lies in. */
export const ADDED_COST = { missingLetter: 0.01, slip: 0.5, besideParent: 0.05 } as const;
/** Added where the reader named another kind of place. */
export const WRONG_KIND = 0.6;
/** Added to a name that is only begun: larger places come first. */
export const BEGUN: Readonly<Record<PlaceKind, number>> = { province: 0, region: 0.2, district: 0.4, village: 0.6 };
/** Letters from which a word is looked for as the start of a later word of a name, and beside the name of what a place lies in. */
export const INNER_WORD_FROM = 3;
/** Letters from which a slip is forgiven in one word of a name, at the start of one, and in the name of what a place lies in. */
export const SLIP_IN_PART_FROM = 5;
