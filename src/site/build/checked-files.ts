/** Astro's own reader of folders, which stops where it has read other files than the check. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { glob as astroGlob, type Loader } from 'astro/loaders';
import { listFiles } from '../../check/reader/files.ts';
import { KINDS } from '../../kinds/index.ts';

/** What is in one list alone. */
function difference(a: readonly string[], b: readonly string[]): string[] {
  return [...new Set(a).symmetricDifference(new Set(b))].sort();
}

/** As `glob` of `astro/loaders`. What the build reads is exactly what was checked: a file that only one of both sees stops it. */
export function glob(options: Parameters<typeof astroGlob>[0]): Loader {
  const loader = astroGlob(options);
  return {
    name: loader.name,
    load: async (context) => {
      await loader.load(context);
      // While an editor works, a file may be wrong for a while; the check says so over the page.
      if (context.watcher) return;
      const { matches } = KINDS.find(({ name }) => name === context.collection) ?? { matches: /$^/ };
      const files = listFiles(path.join(fileURLToPath(context.config.root), 'content'));
      const checked = files
        .filter((file) => file.kind === 'file' && matches.test(file.path))
        .map((file) => `content/${file.path}`);
      const read = context.store.values().map(({ filePath }) => filePath ?? '');
      const strangers = difference(checked, read);
      if (strangers.length > 0)
        throw new Error(
          `Yang dibaca situs dan yang diperiksa tidak sama: ${strangers.join(', ')}. Situs tidak dibangun.`,
        );
    },
  };
}
