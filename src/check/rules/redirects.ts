/** Old addresses: each leads, in one step, from a page that is gone to one that is there. */
import { closest } from '../../lib/closest.ts';
import type { Addresses } from '../addresses.ts';
import { type Content, problemAt } from '../entries.ts';
import { didYouMean, type Problem } from '../problem.ts';

export function redirectProblems({ redirects }: Content, { pages, hidden }: Addresses): Problem[] {
  return redirects.flatMap((entry) => {
    const { moved, deleted } = entry.data;
    const steps = [
      ...moved.map(({ from, to }, index) => ({ from, to, path: ['moved', index], key: 'to' })),
      ...deleted.map(({ from, see }, index) => ({ from, to: see, path: ['deleted', index], key: 'see' })),
    ];
    const gone = new Set(steps.map(({ from }) => from));
    const seen = new Set<string>();
    return steps.flatMap(({ from, to, path, key }) => {
      const problems: Problem[] = [];
      if (pages.has(from) || hidden.has(from))
        problems.push(problemAt(entry, [...path, 'from'], `alamat ${from} masih dipakai sebuah halaman; hapus baris ini`));
      if (seen.has(from)) problems.push(problemAt(entry, [...path, 'from'], `alamat ${from} ditulis dua kali; hapus salah satu`));
      seen.add(from);
      if (to === undefined || pages.has(to)) return problems;
      const message = hidden.has(to)
        ? `halaman ${to} belum tampil; terbitkan dulu, atau tulis alamat lain`
        : gone.has(to)
          ? `alamat ${to} juga sudah pindah atau dihapus; tulis alamat terakhirnya`
          : `alamat ${to} tidak ada${didYouMean(closest(to, [...pages.keys()]))}`;
      return [...problems, problemAt(entry, [...path, key], message)];
    });
  });
}
