/** The editors' guide says what is true: its commands run, in its order, and the sentences that it explains are those of the check. */
import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyContent, type ContentCopy } from './support/content.ts';

const guide = readFileSync('content/README.md', 'utf8');
const commands = [...guide.matchAll(/^ *```sh\n([\s\S]*?)^ *```$/gm)].map((match) => String(match[1]).trim());
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

const NEW_FILE = 'news/2024-11-26-contoh-patroli-di-paser.md';
const NEW_PAGE = '/berita/2024-11-26-contoh-patroli-di-paser/';

let content: ContentCopy;
beforeAll(() => {
  content = copyContent((file) => !/^(news|appeals)\/./.test(file));
});
afterAll(() => {
  content.dispose();
});

/** Words of a command line; quotes hold words together. */
function wordsOf(line: string): string[] {
  return [...line.matchAll(/"([^"]*)"|(\S+)/g)].map((match) => match[1] ?? String(match[2]));
}

/** Runs a script of package.json that is a plain `node scripts/…` in the copy of the project. */
function runScript(name: string, args: readonly string[]): { status: number | null; output: string } {
  const file = /^node (scripts\/\S+)$/.exec(scripts[name] ?? '')?.[1] ?? '';
  const { status, stdout, stderr } = spawnSync(process.execPath, [path.resolve(file), ...args], {
    cwd: path.dirname(content.directory),
    encoding: 'utf8',
    input: '',
  });
  return { status, output: stdout + stderr };
}

/** What following the guide does, command by command. A new kind of command in the guide needs its line here. */
function follow(line: string): void {
  const [tool, ...words] = wordsOf(line);
  expect(tool).toBe('npm');
  const name = words[0] === 'run' ? String(words[1]) : String(words[0]);
  const args = words.includes('--') ? words.slice(words.indexOf('--') + 1) : [];
  if (name === 'ci') return;
  expect(Object.keys(scripts)).toContain(name);
  if (name === 'new' && args.includes('--judul')) {
    const { values } = parseArgs({ args, options: { judul: { type: 'string' } }, strict: false });
    expect(values['judul']).toBe('Contoh patroli di Paser');
    expect(runScript(name, args)).toMatchObject({ status: 0, output: expect.stringContaining(NEW_PAGE) as string });
  } else if (name === 'new') {
    // Nobody is there to be asked: the command names what is missing, or lists what may be given.
    expect(runScript(name, args).output).toMatch(args.includes('--bantuan') ? /--jenis berita/ : /Belum diisi/);
  } else if (name === 'check') {
    expect(runScript(name, args)).toMatchObject({
      status: 0,
      output: expect.stringContaining('content/ baik: tidak ada masalah') as string,
    });
  } else if (name === 'start') {
    // That a draft is shown to its editor, and public news to readers, is held where sites are built.
    content.edit(NEW_FILE, 'draft: true', 'draft: false');
    content.edit(NEW_FILE, 'Tulis ringkasan satu kalimat di sini.', 'Polisi berpatroli di contoh.');
    content.edit(NEW_FILE, 'Tulis isi berita di sini, dengan kalimat sendiri.', 'Polisi berpatroli di contoh ini.');
    expect(runScript('check', [])).toMatchObject({ status: 0 });
  } else {
    expect(name).toBe('dev');
  }
}

test('every command of the guide runs', () => {
  expect(commands.length).toBeGreaterThanOrEqual(8);
  const making = commands.filter((line) => line.includes('--judul'));
  expect(making).toHaveLength(1);
  // An editor has made the file by questions before the guide shows how to do it without them.
  for (const line of [...making, ...commands.filter((command) => !making.includes(command))]) follow(line);
});

test('every sentence that the guide explains is one of the check', () => {
  const said = [...globSync('src/{check,schemas}/**/*.ts'), 'tests/fixtures/broken.json', 'tests/check.test.ts']
    .map((file) => readFileSync(file, 'utf8').replaceAll('\\"', '"'))
    .join('\n');
  const rows = [...guide.slice(guide.indexOf('## Arti pesan')).matchAll(/^\| (.+?) \|/gm)].map((match) =>
    String(match[1]),
  );
  const parts = rows.flatMap((row) => [...row.matchAll(/`([^`]+)`/g)].flatMap((match) => String(match[1]).split('…')));
  const sentences = parts
    .map((part) => part.replace(/^["'#;, .]+|["'<>; ,.]+$/g, '').trim())
    .filter((part) => part.length > 3);
  expect(sentences.length).toBeGreaterThan(30);
  expect(sentences.filter((sentence) => !said.includes(sentence))).toEqual([]);
});

test('every folder of content/ is in the guide, and every link inside it leads somewhere', () => {
  const folders = globSync('content/*', { withFileTypes: true }).filter((item) => item.isDirectory());
  expect(folders.length).toBeGreaterThan(5);
  expect(folders.filter(({ name }) => !guide.includes(`\`${name}/`))).toEqual([]);
  const headings = [...guide.matchAll(/^#+ (.+)$/gm)].map((match) =>
    String(match[1])
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  );
  const links = [...guide.matchAll(/\]\(#([^)]+)\)/g)].map((match) => String(match[1]));
  expect(links.length).toBeGreaterThan(5);
  expect(links.filter((link) => !headings.includes(link))).toEqual([]);
});
