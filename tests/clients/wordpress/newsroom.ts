import { afterAll, beforeAll } from '@jest/globals';

import { startCandor, type Candor, type Keys } from '../candor.js';
import { formWith, linksWith } from '../html-forms.js';
import { newVisitor, type Page, type Visitor } from '../visitor.js';
import { unpackRelease, type Release } from './release.js';
import { findPrograms } from './programs.js';
import { startWordPress, type WordPress } from './site.js';

/** What a reader fills in. */
export interface Written {
  readonly author?: string;
  readonly comment: string;
  /** Fields no comment form has. */
  readonly extra?: Readonly<Record<string, string>>;
  /** Somebody new unless told. */
  readonly reader?: Visitor;
}

export interface Posted {
  readonly id: number;
  /** Whoever posted it, with the cookies of the answer. */
  readonly reader: Visitor;
  /** Where the reader was led to. */
  readonly page: Page;
}

/** A comment as WordPress has it. */
export interface Stored {
  readonly status: string;
  readonly history: readonly string[];
  readonly candor: { readonly receipt: string; readonly score?: number; readonly reason?: string } | '';
}

/** The same comment as Candor has it. */
export interface Judged {
  readonly id: string;
  readonly status: string;
  readonly decided_by: string | null;
  readonly links: { readonly receipt: string };
}

/** A WordPress whose Akismet plugin asks a Candor, and its people. */
export interface Newsroom {
  readonly wordpress: () => WordPress;
  readonly candor: () => Candor;
  readonly keys: () => Keys;
  /** Signed in as administrator. */
  readonly editor: () => Visitor;
  /** Posts a comment under the article. */
  readonly post: (written: Written) => Promise<Posted>;
  readonly stored: (id: number) => Promise<Stored>;
  readonly judged: (id: number) => Promise<Judged>;
  /** Follows the link of this action beside the comment on the list of comments. */
  readonly click: (id: number, action: string, folder: string) => Promise<void>;
  /** Submits a form of the administration. */
  readonly submit: (page: Page, field: string, filled: Readonly<Record<string, string>>) => Promise<Page>;
}

export const SETTINGS = '/wp-admin/options-general.php?page=akismet-key-config';
export const ARTICLE = '/ferry/';

/** The first start fetches PHP, MariaDB and WordPress: about 50 MB. */
const START_MS = 300_000;

export const signedInEditor = async ({ url, password }: WordPress, visitor = newVisitor()): Promise<Visitor> => {
  const { action, fields } = formWith(await visitor.get(`${url}/wp-login.php`), 'log');
  const page = await visitor.post(action, { ...fields, log: 'editor', pwd: password });
  if (page.url.pathname !== '/wp-admin/') throw new Error(`signing in led to ${page.url.href}`);
  return visitor;
};

let posted = 0;

/** Starts both before the tests of the describe block it is called in. The Akismet plugin has no key yet. */
export const testNewsroom = (release: Release): Newsroom => {
  let parts:
    | { readonly wordpress: WordPress; readonly candor: Candor; readonly editor: Visitor; readonly keys: Keys }
    | undefined;
  const there = (): Exclude<typeof parts, undefined> => {
    if (parts === undefined) throw new Error('the newsroom is only there inside tests');
    return parts;
  };
  const ends: Array<() => Promise<void>> = [];

  beforeAll(async () => {
    await Promise.all([findPrograms(), unpackRelease(release)]);
    const candor = await startCandor();
    ends.push(candor.end);
    const wordpress = await startWordPress(release, candor.url);
    ends.push(wordpress.stop);
    parts = {
      wordpress,
      candor,
      editor: await signedInEditor(wordpress),
      keys: await candor.addSite(wordpress.url),
    };
  }, START_MS);
  afterAll(async () => {
    for (const end of ends.reverse()) await end();
  });

  const stored = async (id: number): Promise<Stored> => (await there().wordpress.command('comment', id)) as Stored;

  return {
    wordpress: () => there().wordpress,
    candor: () => there().candor,
    keys: () => there().keys,
    editor: () => there().editor,
    submit: (page, field, filled) => {
      const { action, fields } = formWith(page, field);
      return there().editor.post(action, { ...fields, ...filled });
    },
    post: async ({ author = 'Ann Peters', comment, extra = {}, reader = newVisitor() }) => {
      const { action, fields } = formWith(await reader.get(`${there().wordpress.url}${ARTICLE}`), 'comment');
      posted += 1;
      const email = `reader${posted}@mail.example`;
      const page = await reader.post(action, { ...fields, author, email, comment, ...extra });
      const id = Number(/^#comment-(\d+)$/.exec(page.url.hash)?.[1]);
      if (!Number.isSafeInteger(id)) throw new Error(`posting led to ${page.url.href} (${page.status}): ${page.text}`);
      return { id, reader, page };
    },
    stored,
    judged: async (id) => {
      const { candor: said } = await stored(id);
      const { candor, keys } = there();
      const { items } = (await candor.get(keys, '/v1/comments?limit=100')) as { readonly items: readonly Judged[] };
      const found = items.find(({ links }) => said !== '' && links.receipt === said.receipt);
      if (found === undefined) throw new Error(`Candor has no comment with the receipt of comment ${id}`);
      return found;
    },
    click: async (id, action, folder) => {
      const { editor, wordpress } = there();
      const list = await editor.get(`${wordpress.url}/wp-admin/edit-comments.php?comment_status=${folder}`);
      const [link] = linksWith(list, `action=${action}`, `c=${id}`, '_wpnonce');
      if (link === undefined) throw new Error(`no link to ${action} beside comment ${id}`);
      await editor.get(link);
    },
  };
};
