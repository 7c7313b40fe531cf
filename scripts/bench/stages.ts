/** How long each step of a build takes: wraps the steps of integrations in clocks, which a config for measuring passes on. */
import type { AstroIntegration } from 'astro';

const MARK = 'MEASURED';

/** Tells whoever reads the output how long a step took. */
export function printStage(name: string, milliseconds: number): void {
  console.log(`${MARK} ${name} ${milliseconds.toFixed(0)}`);
}

/** Prints when each of Astro's own steps starts, and how long each integration needs after the pages are written. */
export function withClocks(integrations: readonly AstroIntegration[]): AstroIntegration[] {
  let last = 0;
  const lap = (name: string) => () => {
    const now = performance.now();
    printStage(name, now - last);
    last = now;
  };
  // Integrations run in their order: the first one's steps come before, the last one's after those of all others.
  const first: AstroIntegration = {
    name: 'clock-of-starts',
    hooks: { 'astro:config:setup': lap('start'), 'astro:build:start': lap('load'), 'astro:build:done': lap('render') },
  };
  const done = (name: string): AstroIntegration => ({ name: `clock-of-${name}`, hooks: { 'astro:build:done': lap(name) } });
  const checked: AstroIntegration = { name: 'clock-of-check', hooks: { 'astro:config:done': lap('check') } };
  return [
    first,
    ...integrations.flatMap((integration) => (integration.hooks['astro:build:done'] ? [integration, done(integration.name)] : [integration])),
    checked,
  ];
}

/** Seconds of each step that `output` tells of, by its name. */
export function stagesIn(output: string): Record<string, number> {
  return Object.fromEntries(
    [...output.matchAll(new RegExp(`^${MARK} (\\S+) (\\d+)$`, 'gm'))].map(([, name, milliseconds]) => [String(name), Number(milliseconds) / 1000]),
  );
}
