/**
 * `npm run faults [ring or part of a name …]`: puts each fault of tests/faults/ into a copy of the project and runs the tests that should see it.
 * Exit 1 unless all are caught. Run it where the tests pass: a test that fails anyway seems to catch everything.
 *
 * A fault is a patch below four lines: `Fault` says what a reader or an editor would meet, `Ring` in which run it must be caught, `Fails`
 * names the test files of which one must fail (`build` where a check of content or links must stop the build), `Build` whether they need the
 * site built with the fault in it.
 */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

interface Fault {
  name: string;
  patch: string;
  ring: string;
  tests: string[];
  build: boolean;
}

interface Report {
  testResults: { message: string; assertionResults: { title: string; status: string; failureMessages: string[] }[] }[];
}

function readFault(file: string): Fault {
  const text = readFileSync(file, 'utf8');
  const line = (key: string): string => {
    const value = new RegExp(`^${key}: (.+)$`, 'm').exec(text)?.[1];
    if (value === undefined) throw new Error(`${file} has no line "${key}: …".`);
    return value;
  };
  const tests = line('Fails').split(/,\s*/);
  return {
    name: path.basename(file, '.patch'),
    patch: path.resolve(file),
    ring: line('Ring'),
    tests,
    build: line('Build') === 'yes',
  };
}

const copy = mkdtempSync(path.join(tmpdir(), 'faults-'));
const at = (file: string): string => path.join(copy, file);

/** Runs a command in the copy. */
function run(command: string, ...args: string[]): { ok: boolean; output: string } {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: copy, encoding: 'utf8', maxBuffer: 100_000_000 });
  return { ok: status === 0, output: `${stdout}${stderr}` };
}

function copyProject(): void {
  const { stdout } = spawnSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    encoding: 'utf8',
    maxBuffer: 100_000_000,
  });
  for (const file of stdout.split('\0')) if (file !== '' && existsSync(file)) cpSync(file, at(file));
  // A link for each package instead of one for the folder: Astro and Vite keep their caches in it.
  mkdirSync(at('node_modules'));
  const packages = readdirSync('node_modules').filter((name) => name === '.bin' || !name.startsWith('.'));
  for (const name of packages) symlinkSync(path.resolve('node_modules', name), at(`node_modules/${name}`));
}

/** A line in which the check says why it stops a build: of a file of content, or of a link in a template. */
const isSentence = (line: string): boolean => /^content\/\S+:\d+ /.test(line) || line.includes(': the link to ');

/** What fails by what it expects: a test, or the build of a site for tests; `undefined` where none does, be it that no test ran. */
function failedTest(tests: readonly string[]): string | undefined {
  const report = at('report.json');
  rmSync(report, { force: true });
  run(
    process.execPath,
    'node_modules/vitest/vitest.mjs',
    'run',
    '--bail=1',
    '--reporter=json',
    `--outputFile=${report}`,
    ...tests,
  );
  if (!existsSync(report)) return undefined;
  const { testResults } = JSON.parse(readFileSync(report, 'utf8')) as Report;
  const failed = testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status }) => status === 'failed');
  // A browser waits in vain for what should come.
  const seen = failed.find(({ failureMessages }) =>
    /AssertionError|Timeout \d+ms exceeded/.test(failureMessages.join()),
  );
  // A small site of the tests may be stopped by the check before any test of it begins.
  return seen?.title ?? testResults.flatMap(({ message }) => message.split('\n')).find(isSentence);
}

/** What catches the fault; `undefined` where nothing does. */
function catcher({ tests, build: needsBuild }: Fault): string | undefined {
  const built = needsBuild ? run('npm', 'run', 'build') : undefined;
  if (tests.includes('build')) return built?.ok === false ? built.output.split('\n').find(isSentence) : undefined;
  return built?.ok === false ? undefined : failedTest(tests);
}

const wanted = process.argv.slice(2);
const faults = globSync('tests/faults/*.patch').sort().map(readFault);
const chosen = faults.filter(
  ({ name, ring }) => wanted.length === 0 || wanted.some((word) => word === ring || name.includes(word)),
);
let caught = 0;
try {
  copyProject();
  // Tests that build nothing anew read the site as it is without a fault.
  if (!run('npm', 'run', 'build').ok) throw new Error('The site cannot be built without a fault either.');
  for (const fault of chosen.toSorted((a, b) => Number(a.build) - Number(b.build))) {
    const applied = run('git', 'apply', fault.patch).ok;
    const by = applied ? catcher(fault) : undefined;
    if (applied) run('git', 'apply', '--reverse', fault.patch);
    if (by !== undefined) caught++;
    const words = applied ? (by ?? fault.tests.join(', ')) : 'does not apply';
    console.log(`${by === undefined ? 'MISSED' : 'caught'}  ${fault.ring.padEnd(7)}  ${fault.name}: ${words}`);
  }
} finally {
  rmSync(copy, { recursive: true });
}
console.log(`${caught} of ${chosen.length} caught`);
process.exitCode = chosen.length > 0 && caught === chosen.length ? 0 : 1;
