import { OtherBuildError } from './fetch-file.ts';

const nameOf = (error: unknown): string => (error instanceof Error || error instanceof DOMException ? error.name : '');

/** Why nothing could be saved, and what the reader can do. */
export function reasonOf(error: unknown): string {
  if (error instanceof OtherBuildError) return 'Isi situs sedang diganti. Coba lagi beberapa menit lagi.';
  if (nameOf(error) === 'QuotaExceededError')
    return 'Ruang di ponsel ini tidak cukup. Hapus beberapa berkas, lalu coba lagi.';
  if (nameOf(error) === 'SecurityError' || nameOf(error) === 'NotAllowedError')
    return 'Peramban ini tidak mengizinkan situs menyimpan halaman.';
  return 'Jaringan terputus atau peramban menolak. Coba lagi saat jaringan baik.';
}
