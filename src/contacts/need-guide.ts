/** Where each need leads: the first sentence of help, and whom to ask in one's own place. */
import type { ContactKind, Need } from '../kinds/vocabulary.ts';

interface NeedHelp {
  /** What to do, in a sentence or two. */
  advice: string;
  /** The kind of institution that answers in each place; absent where the national one does. */
  local?: ContactKind;
  /** A guide that says more. */
  guide?: { id: string; text: string };
}

export const NEED_HELP: Record<Need, NeedHelp> = {
  bahaya: { advice: 'Telepon polisi lebih dulu. Katakan di mana Anda dan apa yang terjadi.', local: 'polisi' },
  'politik-uang': {
    advice: 'Jangan diterima. Catat siapa, kapan, dan di mana, lalu laporkan ke Bawaslu daerah Anda.',
    local: 'bawaslu',
    guide: { id: 'melapor-ke-bawaslu', text: 'Cara melapor ke Bawaslu' },
  },
  hoaks: {
    advice: 'Jangan diteruskan. Simpan tangkapan layar dan tautannya, periksa, lalu laporkan.',
    guide: { id: 'cek-hoaks', text: 'Cara memeriksa berita' },
  },
  netralitas: {
    advice: 'Simpan foto atau video, catat waktu dan tempatnya, lalu laporkan ke Bawaslu daerah Anda.',
    local: 'bawaslu',
    guide: { id: 'melapor-ke-bawaslu', text: 'Cara melapor ke Bawaslu' },
  },
  dpt: {
    advice: 'Periksa nama Anda dengan NIK di situs KPU. Kalau tidak ada, tanyakan ke KPU daerah Anda.',
    local: 'kpu',
    guide: { id: 'siapa-boleh-memilih', text: 'Siapa boleh memilih dan cara memeriksa DPT' },
  },
  'polisi-salah': {
    advice: 'Catat nama, waktu, dan tempat, simpan bukti, lalu adukan ke Divisi Propam Polri atau Ombudsman.',
  },
};
