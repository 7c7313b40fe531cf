/** What a kind of content is: everything that the rest of the project asks of it, in one place. */
import type { z } from 'astro/zod';
import type { Form } from './form.ts';

export interface Kind {
  /** Its collection, and what its files below `/data/` are called. */
  name: string;
  /** Files that Astro reads, below `content/`. The first folder is no part of an entry's id. */
  glob: string;
  /** The same files with the names that they may have, by which the check goes. */
  matches: RegExp;
  /** A file of that name, for who called one otherwise. */
  example?: string;
  schema: z.ZodType;
  /** True for what has a title, a summary and a body of its own page, drafts and corrections (`articleFields`). */
  isArticle?: true;
  /** Its name for readers: in the search's filter and on cards. */
  label?: string;
  /** Address of the list of all; none where no page lists them. */
  list?: string;
  /** Address of the page that shows an entry. */
  page?: (id: string) => string;
  /** Its link in the menu, `beforeResult` until votes are known; `bar` where the bar on top has it too, on wide screens or everywhere. */
  menu?: { text: string; beforeResult?: string; bar?: 'wide' | 'everywhere' };
  /** The feed at `rss.xml` beside the list. */
  feed?: { title: string; description: string };
  /** Says of an article what is published below `/data/`; other kinds are published by modules of their own. */
  openData?: string;
  /** How `npm run new` begins a file. */
  form?: Form;
  /** How an editor begins one in VS Code; as in the form where this is absent. */
  snippet?: { prefix: string; description: string; hasBody?: true };
}

/** Keeps the exact type of a kind, which the types of its collection come from. */
export function defineKind<const K extends Kind>(kind: K): K {
  return kind;
}
