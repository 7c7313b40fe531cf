/** `npm run bench -- check`: how long `npm run check` takes over 1,000 and 10,000 articles, made from the real ones by a fixed seed. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { randomFrom } from './typos.ts';

const TARGETS = [
  { articles: 1_000, seconds: 3 },
  { articles: 10_000, seconds: 10 },
];
const SEED = 20241127;

/** A copy of content/ with news added until it holds `articles` of them: real ones with titles of their own and paragraphs in another order. */
function makeContent(articles: number): string {
  const root = mkdtempSync(path.join(tmpdir(), 'bench-check-'));
  const content = path.join(root, 'content');
  cpSync('content', content, { recursive: true });
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
    writeFileSync(path.join(content, 'news', name), `${frontmatter.replace(/^title: .*$/m, `title: Berita buatan nomor ${index}`)}\n${turned}\n`);
  }
  return root;
}

/** Prints seconds beside the targets. */
export function benchCheck(): void {
  const rows = TARGETS.map(({ articles, seconds }) => {
    const root = makeContent(articles);
    const start = performance.now();
    const { status, stdout } = spawnSync(process.execPath, ['scripts/check.ts', '--content', path.join(root, 'content')], {
      encoding: 'utf8',
      maxBuffer: 100_000_000,
    });
    const taken = (performance.now() - start) / 1000;
    rmSync(root, { recursive: true });
    if (status !== 0) throw new Error(`The check refused its ${articles} articles:\n${stdout.slice(0, 2_000)}`);
    return { articles, seconds: taken.toFixed(2), target: seconds, met: taken <= seconds ? 'yes' : 'NO' };
  });
  console.log('npm run check, from start to end:');
  console.table(rows);
}
