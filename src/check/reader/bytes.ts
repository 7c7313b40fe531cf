/** From the bytes of a file to its text, and what is wrong with the bytes. */
import { isUtf8 } from 'node:buffer';

/** The longest file by far has a tenth of it. */
export const MAX_BYTES = 200_000;

/** Something wrong at a line of one file, before its fields are known. */
export interface LineProblem {
  line: number;
  message: string;
}

/** Number of line ends in `bytes` before `end`, plus one. */
function lineAtByte(bytes: Uint8Array, end: number): number {
  let line = 1;
  for (let index = 0; index < end; index++) if (bytes[index] === 10) line++;
  return line;
}

/** The first line that is not UTF-8; a line end is never part of a longer character. */
function firstBrokenLine(bytes: Uint8Array): number {
  let start = 0;
  for (let line = 1; ; line++) {
    const end = bytes.indexOf(10, start);
    if (end < 0 || !isUtf8(bytes.subarray(start, end))) return line;
    start = end + 1;
  }
}

/** Text with plain line ends and no mark at its start, or `null` where the bytes are no text that could be read on. */
export function decode(bytes: Uint8Array): { text: string | null; problems: LineProblem[] } {
  if (bytes.length > MAX_BYTES) {
    const size = Math.ceil(bytes.length / 1000);
    return {
      text: null,
      problems: [
        {
          line: 1,
          message: `berkas ini terlalu besar (${size} KB); paling besar ${MAX_BYTES / 1000} KB, jadi bagi isinya`,
        },
      ],
    };
  }
  if (!isUtf8(bytes)) {
    return {
      text: null,
      problems: [
        { line: firstBrokenLine(bytes), message: 'ada huruf yang tidak terbaca; simpan berkas ini sebagai UTF-8' },
      ],
    };
  }
  const nul = bytes.indexOf(0);
  if (nul >= 0)
    return {
      text: null,
      problems: [
        {
          line: lineAtByte(bytes, nul),
          message: 'ada karakter kosong (NUL) di baris ini; hapus, lalu simpan sebagai teks biasa',
        },
      ],
    };

  const problems: LineProblem[] = [];
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) {
    problems.push({
      line: 1,
      message: 'ada tanda BOM yang tidak terlihat di awal berkas; simpan sebagai "UTF-8" tanpa BOM',
    });
  }
  const carriage = bytes.indexOf(13);
  if (carriage >= 0)
    problems.push({
      line: lineAtByte(bytes, carriage),
      message: 'akhir baris memakai cara Windows (CRLF); simpan berkas ini dengan akhir baris LF',
    });
  return { text: new TextDecoder().decode(bytes).replace(/\r\n?/g, '\n'), problems };
}
