/** Content for measuring: the real articles again and again, varied by a fixed seed, so that every run measures the same. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { randomFrom } from './typos.ts';

const SEED = 20241127;

/** Adds news to `content`, a copy of the content folder, until it holds `articles` of them: real ones with titles of their own and paragraphs in another order. */
export function addNews(content: string, articles: number): void {
  const random = randomFrom(SEED);
  const names = readdirSync('content/news').filter((name) => name.endsWith('.md'));
  const originals = names.map((name) => readFileSync(path.join('content/news', name), 'utf8'));
  for (let index = names.length; index < articles; index++) {
    const pick = Math.floor(random() * names.length);
    const [, frontmatter = '', body = ''] = /^(---\n[\s\S]*?\n---\n)([\s\S]*)$/.exec(originals[pick] ?? '') ?? [];
    const paragraphs = body.trim().split('\n\n');
    const turn = Math.floor(random() * paragraphs.length);
    const turned = [...paragraphs.slice(turn), ...paragraphs.slice(0, turn)].join('\n\n');
    const name = (names[pick] ?? '').replace(/\.md$/, `-${index}.md`);
    const titled = frontmatter.replace(/^title: .*$/m, `title: Berita buatan nomor ${index}`);
    writeFileSync(path.join(content, 'news', name), `${titled}\n${turned}\n`);
  }
}
