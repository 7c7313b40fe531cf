/** Words that citizens use and the site does not, with the words that the site uses. Longer ones come first. */
const SYNONYMS: readonly (readonly [said: string, written: string])[] = [
  ['serangan fajar', 'politik uang'],
  ['money politic', 'politik uang'],
  ['money politics', 'politik uang'],
  ['bagi bagi uang', 'politik uang'],
  ['bagi uang', 'politik uang'],
  ['amplop', 'politik uang'],
  ['bagi bagi sembako', 'politik uang'],
  ['bagi sembako', 'politik uang'],
  ['sembako', 'politik uang'],
  ['beli suara', 'politik uang'],
  ['jual suara', 'politik uang'],
  ['wani piro', 'politik uang'],
  ['sogokan', 'politik uang'],
  ['suap', 'politik uang'],
  ['sogok', 'politik uang'],
  ['himbauan', 'imbauan'],
  ['menghimbau', 'imbauan'],
  ['hoax', 'hoaks'],
  ['berita palsu', 'hoaks'],
  ['kabar bohong', 'hoaks'],
  ['berita bohong', 'hoaks'],
  ['sabu', 'narkotika'],
  ['narkoba', 'narkotika'],
  ['pencoblosan', 'pemungutan suara'],
  ['coblosan', 'pemungutan suara'],
  ['nyoblos', 'memilih TPS'],
  ['coblos', 'memilih TPS'],
  ['curang', 'pelanggaran'],
  ['kecurangan', 'pelanggaran'],
  ['dicurangi', 'pelanggaran'],
  ['golput', 'hak pilih'],
  ['duit', 'uang'],
  ['disogok', 'politik uang'],
  ['dipenjara', 'penjara'],
  ['hp', 'telepon genggam'],
  ['handphone', 'telepon genggam'],
  ['ponsel', 'telepon genggam'],
  ['tuna netra', 'tunanetra'],
  ['milih', 'memilih'],
  ['pns', 'netralitas ASN'],
  ['kades', 'kepala desa'],
  ['tentara', 'TNI'],
  ['oknum polisi', 'Propam'],
  ['polisi nakal', 'Propam'],
  ['damkar', 'pemadam kebakaran'],
  ['kpps', 'petugas TPS'],
  ['walkot', 'wali kota'],
  ['walikota', 'wali kota'],
  ['cabup', 'calon bupati'],
  ['cagub', 'calon gubernur'],
  ['polsek', 'polisi'],
  ['mati lampu', 'listrik'],
  ['lampu mati', 'listrik'],
  ['pungli', 'Propam'],
  ['telpon', 'telepon'],
  ['telp', 'telepon'],
  ['sengketa', 'Mahkamah Konstitusi'],
  ['gugatan', 'Mahkamah Konstitusi'],
  ['bumbung kosong', 'kotak kosong'],
  ['kolom kosong', 'kotak kosong'],
  ['difabel', 'disabilitas'],
  ['punya siapa', 'membuat'],
  ['psu', 'pemungutan suara ulang'],
  ['nyoblos ulang', 'pemungutan suara ulang'],
  ['coblos ulang', 'pemungutan suara ulang'],
];

/** A figure typed without its dots; what looks like a year is one. */
const BARE_FIGURE = /(?<= )(?!(?:19|20)\d\d )[1-9]\d{3,11}(?= )/g;
const THOUSANDS = /\d(?=(?:\d{3}){1,3}$)/g;

/** The query in the site's words and figures; `null` where it has none of those above. */
export function inSiteWords(query: string): string | null {
  let text = ` ${query
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
  const before = text;
  for (const [said, written] of [...SYNONYMS].sort(([a], [b]) => b.length - a.length))
    text = text.replaceAll(` ${said} `, ` ${written} `);
  text = text.replace(BARE_FIGURE, (figure) => figure.replace(THOUSANDS, '$&.'));
  return text === before ? null : text.trim();
}
