/** Old addresses, as far as they can be judged without the site: each is written once and leads on in one step. */
import { type Content, problemAt } from '../reader/entries.ts';
import type { Problem } from '../problem.ts';

export function redirectProblems({ redirects }: Content): Problem[] {
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
      if (seen.has(from))
        problems.push(problemAt(entry, [...path, 'from'], `alamat ${from} ditulis dua kali; hapus salah satu`));
      seen.add(from);
      if (to !== undefined && gone.has(to)) {
        problems.push(
          problemAt(entry, [...path, key], `alamat ${to} juga sudah pindah atau dihapus; tulis alamat terakhirnya`),
        );
      }
      return problems;
    });
  });
}
