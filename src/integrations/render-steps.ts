import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger, AstroPrerenderer } from 'astro';

/** Wraps what renders the pages, to choose or to change them. `site` is the folder of the built site. */
export type RenderStep = (inner: AstroPrerenderer, site: string, logger: AstroIntegrationLogger) => AstroPrerenderer;

/** Puts `steps` around what renders the pages, the last one outermost. Astro keeps a single wrapper, so that all come in one. */
export function renderSteps(steps: readonly RenderStep[]): AstroIntegration {
  let site = '';
  return {
    name: 'render-steps',
    hooks: {
      'astro:config:done': ({ config }) => {
        site = fileURLToPath(config.outDir);
      },
      'astro:build:start': ({ setPrerenderer, logger }) => {
        setPrerenderer((astro) => steps.reduce((inner, step) => step(inner, site, logger), astro));
      },
    },
  };
}
