/** Closed lists of words: each key, which may be part of an address, with the name that readers see. */
import type { Office } from './election.ts';
import type { RegionKind } from './region.ts';

export const NEWS_TOPICS = {
  'kesiapan-pengamanan': 'Kesiapan pengamanan',
  operasi: 'Operasi dan apel',
  patroli: 'Patroli',
  logistik: 'Logistik',
  simulasi: 'Simulasi',
  koordinasi: 'Koordinasi',
  'deklarasi-damai': 'Deklarasi damai',
  imbauan: 'Berita imbauan',
  pendidikan: 'Pendidikan pemilih',
  hoaks: 'Hoaks',
  narkotika: 'Narkotika',
  pelanggaran: 'Pelanggaran',
  hasil: 'Hasil dan pelantikan',
  sengketa: 'Sengketa di MK',
  'suara-ulang': 'Pemungutan suara ulang',
  'setelah-pemilihan': 'Setelah pemilihan',
} as const;

export const APPEAL_TOPICS = {
  hoaks: 'Hoaks',
  'media-sosial': 'Media sosial',
  'politik-uang': 'Politik uang',
  netralitas: 'Netralitas',
  damai: 'Pilkada damai',
  narkotika: 'Narkotika',
  partisipasi: 'Ikut memilih',
  pelaporan: 'Melapor',
  'masa-tenang': 'Masa tenang',
  kampanye: 'Kampanye',
  'ketertiban-umum': 'Ketertiban umum',
} as const;

/** Whom an appeal was to, in the words of "Apa yang diminta dari …?". */
export const ADDRESSEES = {
  warga: 'warga',
  polisi: 'polisi',
  petugas: 'petugas pengamanan',
  prajurit: 'prajurit TNI',
  pemerintah: 'pemerintah dan aparatnya',
  calon: 'calon dan tim kampanye',
  partai: 'partai politik',
  'peserta-kampanye': 'semua yang ikut kampanye',
  penyelenggara: 'penyelenggara dan pengawas pemilihan',
  tokoh: 'tokoh masyarakat',
  'semua-pihak': 'semua pihak',
} as const;

export type Addressee = keyof typeof ADDRESSEES;
export type NewsTopic = keyof typeof NEWS_TOPICS;
export type AppealTopic = keyof typeof APPEAL_TOPICS;

/** What an institution is, in the words that its page uses. */
export const CONTACT_KINDS = {
  polisi: 'Polisi',
  bawaslu: 'Bawaslu',
  kpu: 'KPU',
  darurat: 'Keadaan darurat',
  pengaduan: 'Pengaduan',
  hoaks: 'Cek hoaks',
} as const;

/** What a citizen needs; the contacts page starts from these. */
export const NEEDS = {
  bahaya: 'Ada bahaya sekarang',
  'politik-uang': 'Saya ditawari uang',
  hoaks: 'Ada berita bohong',
  netralitas: 'Petugas tidak netral',
  dpt: 'Nama saya tidak ada di DPT',
  'polisi-salah': 'Polisi bertindak salah',
} as const;

export type ContactKind = keyof typeof CONTACT_KINDS;
export type Need = keyof typeof NEEDS;

/** The office that a place of each kind votes for. */
export const OFFICE_OF_KIND: Readonly<Record<RegionKind, Office>> = {
  provinsi: 'gubernur',
  kabupaten: 'bupati',
  kota: 'wali kota',
};
