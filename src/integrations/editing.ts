import type { AstroIntegration } from 'astro';

/**
 * What only `npm run dev` has: articles that readers may not see yet, and the page of examples. Vite's own DEV follows NODE_ENV, so
 * that a build in a shell that has it set to "development" would publish every draft; this follows the command alone.
 */
export function editing(): AstroIntegration {
  return {
    name: 'editing',
    hooks: {
      'astro:config:setup': ({ command, injectRoute, updateConfig }) => {
        const isDev = command === 'dev';
        updateConfig({ vite: { define: { 'import.meta.env.SHOWS_HIDDEN': JSON.stringify(isDev) } } });
        if (isDev) injectRoute({ pattern: '/contoh-penulisan', entrypoint: './src/pages/_contoh-penulisan/index.astro' });
      },
    },
  };
}
