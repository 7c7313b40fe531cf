/** QR codes as drawings: no script runs where one is shown, and it prints as sharp as text. */
import { encode } from 'uqr';

/** Empty modules around a code, without which cameras do not find it (ISO/IEC 18004). */
const QUIET_ZONE = 4;

/** The code of `text` as the path of a square drawing of `size` by `size` modules, its empty border included. */
export function qrPath(text: string): { size: number; path: string } {
  // M: a crease or a drop of rain on the sheet does not spoil it.
  const { data, size } = encode(text, { ecc: 'M', border: QUIET_ZONE });
  const runs = data.flatMap((row, y) => {
    const starts = row.flatMap((dark, x) => (dark && !row[x - 1] ? [x] : []));
    return starts.map((x) => {
      const end = row.indexOf(false, x);
      const length = (end < 0 ? size : end) - x;
      return `M${x} ${y}h${length}v1h-${length}z`;
    });
  });
  return { size, path: runs.join('') };
}
