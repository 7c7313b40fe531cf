import type { Plugin } from 'vite';
import { SHIPPED_CODE } from '../shipped.ts';

const PACKAGE = /^.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//;

/** The package that the module at `id` belongs to; `undefined` for the site's own. Vite's own modules have no file. */
export function packageOf(id: string): string | undefined {
  return id.startsWith('\0vite/') ? 'vite' : PACKAGE.exec(id)?.[1];
}

/** Packages in `modules` that the page on licences does not name. */
export function unnamedPackages(modules: readonly string[]): string[] {
  const named = new Set(SHIPPED_CODE.map(({ name }) => name));
  return [...new Set(modules.flatMap((id) => packageOf(id) ?? []))].filter((name) => !named.has(name)).sort();
}

/** Stops a build whose scripts carry code that the page on licences does not name: most licences ask for their name. */
export function shippedCode(): Plugin {
  return {
    name: 'shipped-code',
    applyToEnvironment: ({ name }) => name === 'client',
    generateBundle(_options, bundle) {
      const modules = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []));
      const unnamed = unnamedPackages(modules);
      if (unnamed.length > 0)
        this.error(`Scripts carry code of ${unnamed.join(', ')}: name it in src/site/shipped.ts.`);
    },
  };
}
