import { expect, test } from 'vitest';
import { withoutSearchMarks } from './marks.ts';

test('what only the index reads is taken out, and nothing else', () => {
  const html =
    '<main id="isi" data-pagefind-body><i hidden data-pagefind-filter="jenis:Berita"></i><h1 data-pagefind-weight="10" class="besar">Uji</h1>' +
    '<p data-pagefind-meta="alias:Kukar, PSU">Kata data-pagefind-ignore tetap.</p><nav aria-label="Uji" data-pagefind-ignore><i hidden></i></nav></main>';
  expect(withoutSearchMarks(html)).toBe(
    '<main id="isi"><h1 class="besar">Uji</h1><p>Kata data-pagefind-ignore tetap.</p><nav aria-label="Uji"><i hidden></i></nav></main>',
  );
});

test('a value that speaks of a mark is left as it is', () => {
  const html =
    '<meta content="<b data-pagefind-body> dan data-pagefind-ignore"><p title=\'a data-pagefind-body\' data-pagefind-body>x</p>';
  expect(withoutSearchMarks(html)).toBe(
    '<meta content="<b data-pagefind-body> dan data-pagefind-ignore"><p title=\'a data-pagefind-body\'>x</p>',
  );
});
