import { defineCollection } from 'astro:content';
import type { Loader } from 'astro/loaders';
import { KINDS, type KindName, type KindNamed } from './kinds/index.ts';
import { glob } from './site/build/checked-files.ts';

/** The collection of each kind with its exact schema, from which the types of entries are made. */
type Collections = { [Name in KindName]: { loader: Loader; schema: KindNamed<Name>['schema'] } };

/** `news/*.md` as its folder and what is read in it; `redirects.yaml` stands in none. */
function loaderOf(pattern: string): Loader {
  const slash = pattern.indexOf('/');
  return glob({ base: `./content/${pattern.slice(0, Math.max(0, slash))}`, pattern: pattern.slice(slash + 1) });
}

export const collections = Object.fromEntries(
  KINDS.map(({ name, glob: pattern, schema }) => [name, defineCollection({ loader: loaderOf(pattern), schema })]),
) as unknown as Collections;
