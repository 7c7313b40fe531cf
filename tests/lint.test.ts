/** The code's form, its rules and its types, side by side. */
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
const steps = (scripts['lint'] ?? '').split(' && ');

test('the linters are found', () => {
  expect(steps.map((step) => step.split(' ')[0])).toEqual(['prettier', 'eslint', 'astro']);
});

test.concurrent.each(steps)('%s', async (step) => {
  const [command = '', ...args] = step.split(' ');
  const { code, stdout, stderr } = await promisify(execFile)(`node_modules/.bin/${command}`, args, {
    shell: process.platform === 'win32',
  }).then(
    (done) => ({ code: 0, ...done }),
    (failure: { code: number; stdout: string; stderr: string }) => failure,
  );
  expect(code, `${stdout}\n${stderr}`).toBe(0);
});
