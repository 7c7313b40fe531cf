/** A tab of another browser than Chromium: what the protocols that drive them share. */
import { spawnSync } from 'node:child_process';
import { expect } from 'vitest';

interface KeyAction {
  type: 'keyDown' | 'keyUp';
  value: string;
}
interface PointerAction {
  type: 'pointerMove' | 'pointerDown' | 'pointerUp';
  x?: number;
  y?: number;
  button?: number;
}
/** One device and what it does, as WebDriver and its successor BiDi both write it. */
export type InputSource =
  { type: 'key'; id: 'keyboard'; actions: KeyAction[] } | { type: 'pointer'; id: 'mouse'; actions: PointerAction[] };

/** The few commands that a protocol must bring. */
export interface Driver {
  /** Name and version, as the browser tells them. */
  version: string;
  goTo: (url: string) => Promise<void>;
  /** Size of what shows the page, in CSS pixels, as near as the browser comes to it. */
  resize: (width: number, height: number) => Promise<void>;
  /** Answers the text that the async function in `source` answers. */
  call: (source: string) => Promise<string>;
  act: (source: InputSource) => Promise<void>;
  close: () => Promise<void>;
}

/** Keys without a sign, by their numbers in WebDriver. */
export const KEY = { tab: '\uE004', enter: '\uE007', down: '\uE015' } as const;

/** JSON knows nothing of `undefined`. */
type Json = string | number | boolean | null | readonly Json[] | { [key: string]: Json };

export class Tab {
  private readonly driver: Driver;

  constructor(driver: Driver) {
    this.driver = driver;
  }

  readonly goTo = (url: string): Promise<void> => this.driver.goTo(url);

  /** Makes the page `width` CSS pixels wide, and holds the browser to it. */
  async widen(width: number): Promise<void> {
    await this.driver.resize(width, 700);
    await expect.poll(() => this.evaluate(() => innerWidth)).toBe(width);
  }

  /** Runs `run` in the page: it sees nothing of its surroundings here but what it is given. */
  async evaluate<Given extends Json[], Answer extends Json>(
    run: (...given: Given) => Answer | Promise<Answer>,
    ...given: Given
  ): Promise<Answer> {
    const source = `async () => JSON.stringify(await (${String(run)})(...${JSON.stringify(given)}))`;
    return JSON.parse(await this.driver.call(source)) as Answer;
  }

  /** Presses keys one after another. */
  async press(...keys: string[]): Promise<void> {
    const actions = keys.flatMap((value): KeyAction[] => [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ]);
    await this.driver.act({ type: 'key', id: 'keyboard', actions });
  }

  /** Presses the middle of the first thing with this selector and words, with a pointer. */
  async click(selector: string, words = ''): Promise<void> {
    const find = (): Promise<number[] | null> =>
      this.evaluate(
        (wanted, text) => {
          const found = [...document.querySelectorAll(wanted)].find((element) => element.textContent.includes(text));
          found?.scrollIntoView({ block: 'center', behavior: 'instant' });
          const box = found?.getBoundingClientRect();
          return box ? [Math.round(box.x + box.width / 2), Math.round(box.y + box.height / 2)] : null;
        },
        selector,
        words,
      );
    await expect.poll(find, { message: `${selector} "${words}"` }).not.toBeNull();
    const [x = 0, y = 0] = (await find()) ?? [];
    const actions: PointerAction[] = [
      { type: 'pointerMove', x, y },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ];
    await this.driver.act({ type: 'pointer', id: 'mouse', actions });
  }

  /** Waits until the page says `words`. */
  async see(words: string): Promise<void> {
    await expect.poll(() => this.evaluate(() => document.body.innerText)).toContain(words);
  }
}

/** Whether this machine has a program. */
export function isInstalled(program: string): boolean {
  return spawnSync('which', [program]).status === 0;
}
