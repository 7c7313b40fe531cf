/** WebKitGTK by WebDriver, in its small browser, on a screen that nobody sees. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { globSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from './port.ts';
import { isInstalled, type Driver } from './webdriver.ts';

const [BROWSER] = globSync('/usr/lib/*/webkit2gtk-*/MiniBrowser');
/** Else its bar of buttons would make the window wider than a phone. */
const NARROW = '* { min-width: 0; margin: 0; border: 0; padding: 0; font-size: 1px }';
/** Of the screen, in pixels. Without a window manager only a window below the pointer has the focus, and the pointer rests in the middle. */
const SCREEN = { width: 1400, height: 1000 };
/** Half a minute, on a busy machine too. */
const TRIES = 600;

/** Why WebKitGTK cannot start here; undefined where it can. */
export function whyNoWebKit(): string | undefined {
  const missing = ['WebKitWebDriver', 'Xvfb'].filter((program) => !isInstalled(program));
  if (!BROWSER) missing.push('MiniBrowser');
  return missing.length > 0 ? `not installed: ${missing.join(', ')}` : undefined;
}

export async function startWebKit(): Promise<Driver> {
  const folder = mkdtempSync(path.join(tmpdir(), 'webkit-'));
  mkdirSync(path.join(folder, 'gtk-3.0'));
  writeFileSync(path.join(folder, 'gtk-3.0', 'gtk.css'), NARROW);
  const screen = spawn(
    'Xvfb',
    ['-displayfd', '1', '-screen', '0', `${SCREEN.width}x${SCREEN.height}x24`, '-nolisten', 'tcp'],
    {
      stdio: ['ignore', 'pipe', 'ignore'],
    },
  );
  const [display] = (await once(screen.stdout, 'data')) as [Buffer];
  const port = await freePort();
  const driver = spawn('WebKitWebDriver', [`--port=${port}`], {
    env: {
      ...process.env,
      DISPLAY: `:${String(display).trim()}`,
      GDK_BACKEND: 'x11',
      HOME: folder,
      XDG_CONFIG_HOME: folder,
      XDG_CACHE_HOME: folder,
      XDG_DATA_HOME: folder,
    },
    stdio: 'ignore',
  });
  const send = async <Value>(address: string, body?: object, method = 'POST'): Promise<Value> => {
    const answer = await fetch(`http://127.0.0.1:${port}${address}`, {
      method,
      ...(body && { body: JSON.stringify(body) }),
    });
    const { value } = (await answer.json()) as { value: unknown };
    if (!answer.ok) throw new Error(`${address}: ${JSON.stringify(value)}`);
    return value as Value;
  };
  for (let tried = 0; tried < TRIES; tried++) {
    if (await fetch(`http://127.0.0.1:${port}/status`).catch(() => null)) break;
    await sleep(50);
  }
  const { sessionId, capabilities } = await send<{ sessionId: string; capabilities: { browserVersion: string } }>(
    '/session',
    { capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': { binary: BROWSER, args: ['--automation'] } } } },
  );
  const session = `/session/${sessionId}`;
  return {
    version: `WebKitGTK ${capabilities.browserVersion}`,
    goTo: (url) => send(`${session}/url`, { url }),
    resize: (width, height) => {
      const [x, y] = [(SCREEN.width - width) / 2, (SCREEN.height - height) / 2];
      return send(`${session}/window/rect`, { x, y, width, height });
    },
    call: (source) => send(`${session}/execute/sync`, { script: `return (${source})()`, args: [] }),
    act: (source) => send(`${session}/actions`, { actions: [source] }),
    close: async () => {
      await send(session, undefined, 'DELETE');
      for (const program of [driver, screen]) {
        program.kill();
        await once(program, 'exit');
      }
      rmSync(folder, { recursive: true });
    },
  };
}
