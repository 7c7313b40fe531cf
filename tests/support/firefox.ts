/** Firefox without a window, by WebDriver BiDi, which it speaks itself. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { isInstalled, type Driver } from './webdriver.ts';

/** Debian has the release that is kept up longest, others the newest one. */
const PROGRAM = ['firefox-esr', 'firefox'].find(isInstalled);

interface Answer {
  id?: number;
  result?: unknown;
  error?: string;
  message?: string;
}
type Send = <Result>(method: string, params: object) => Promise<Result>;

/** Why Firefox cannot start here; undefined where it can. */
export function whyNoFirefox(): string | undefined {
  return PROGRAM ? undefined : 'firefox-esr is not installed';
}

async function connect(address: string): Promise<Send> {
  const socket = new WebSocket(`${address}/session`);
  const waiting = new Map<number, (answer: Answer) => void>();
  socket.onmessage = ({ data }) => {
    const answer = JSON.parse(String(data)) as Answer;
    waiting.get(answer.id ?? 0)?.(answer);
  };
  await once(socket, 'open');
  let last = 0;
  return <Result>(method: string, params: object) =>
    new Promise<Result>((resolve, reject) => {
      const id = ++last;
      waiting.set(id, ({ result, error, message }) => {
        waiting.delete(id);
        if (error) reject(new Error(`${method}: ${error}: ${message ?? ''}`));
        else resolve(result as Result);
      });
      socket.send(JSON.stringify({ id, method, params }));
    });
}

export async function startFirefox(): Promise<Driver> {
  if (!PROGRAM) throw new Error(whyNoFirefox());
  const folder = mkdtempSync(path.join(tmpdir(), 'firefox-'));
  const firefox = spawn(PROGRAM, ['--headless', '--no-remote', '--profile', folder, '--remote-debugging-port', '0'], {
    env: { ...process.env, HOME: folder },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = once(firefox, 'exit');
  let address: string | undefined;
  for await (const line of createInterface(firefox.stderr)) {
    address = /WebDriver BiDi listening on (\S+)/.exec(line)?.[1];
    if (address) break;
  }
  if (!address) throw new Error('Firefox did not start');
  firefox.stderr.resume();
  const send = await connect(address);
  const { capabilities } = await send<{ capabilities: { browserVersion: string } }>('session.new', {
    capabilities: {},
  });
  // The window that it opens with never has the focus, another one has.
  const { context } = await send<{ context: string }>('browsingContext.create', { type: 'window' });
  return {
    version: `Firefox ${capabilities.browserVersion}`,
    goTo: async (url) => {
      await send('browsingContext.navigate', { context, url, wait: 'complete' });
    },
    resize: async (width, height) => {
      await send('browsingContext.setViewport', { context, viewport: { width, height } });
    },
    call: async (functionDeclaration) => {
      const answer = await send<{ result?: { value: string }; exceptionDetails?: { text: string } }>(
        'script.callFunction',
        { functionDeclaration, awaitPromise: true, target: { context } },
      );
      if (!answer.result) throw new Error(answer.exceptionDetails?.text);
      return answer.result.value;
    },
    act: async (source) => {
      await send('input.performActions', { context, actions: [source] });
    },
    close: async () => {
      await send('browser.close', {});
      await ended;
      rmSync(folder, { recursive: true });
    },
  };
}
