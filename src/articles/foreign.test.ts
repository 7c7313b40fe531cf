import { expect, test } from 'vitest';
import { markForeign } from './foreign.ts';

test('English words in a text are marked, however they are written', () => {
  expect(markForeign('<p>Sebutan <em>cooling system</em>. Cooling system ialah, dan real count.</p>')).toBe(
    '<p>Sebutan <em><span lang="en">cooling system</span></em>. <span lang="en">Cooling system</span> ialah, dan <span lang="en">real count</span>.</p>',
  );
});

test('addresses and names of elements stay as they are', () => {
  const html = '<h2 id="cooling system">Apa?</h2><a href="/cooling system/">lain</a><p>pencooling systemnya</p>';
  expect(markForeign(html)).toBe(html);
});
