import { DomUtils, parseDocument } from 'htmlparser2';

import type { Page } from './visitor.js';

/** A form as a browser would send it if nobody touched it. */
export interface Form {
  readonly action: string;
  readonly fields: Readonly<Record<string, string>>;
}

type Elements = ReturnType<typeof DomUtils.getElementsByTagName>;
type Element = Elements[number];

const isSent = ({ attribs }: Element): boolean => {
  const { type = 'text' } = attribs;
  if (type === 'submit' || type === 'button') return false;
  return !(type === 'radio' || type === 'checkbox') || 'checked' in attribs;
};

const fieldsOf = (form: Element): Record<string, string> => {
  const inputs = DomUtils.getElementsByTagName('input', form).filter(isSent);
  const areas = DomUtils.getElementsByTagName('textarea', form);
  return Object.fromEntries(
    [...inputs, ...areas].flatMap((field) => {
      const { name, value } = field.attribs;
      return name === undefined ? [] : [[name, value ?? DomUtils.textContent(field)]];
    }),
  );
};

/** The form on the page that has a field of this name, hidden or not. */
export const formWith = (page: Page, field: string): Form => {
  const forms = DomUtils.getElementsByTagName('form', parseDocument(page.text));
  const form = forms.find((candidate) =>
    DomUtils.findOne((element) => element.attribs['name'] === field, candidate.children),
  );
  if (form === undefined) throw new Error(`no form with a field ${field} at ${page.url.href}`);
  return { action: new URL(form.attribs['action'] ?? '', page.url).href, fields: fieldsOf(form) };
};

/** Addresses of all links of the page that hold every one of these words, as a browser would read them. */
export const linksWith = (page: Page, ...words: readonly string[]): string[] =>
  DomUtils.getElementsByTagName('a', parseDocument(page.text))
    .map(({ attribs }) => attribs['href'])
    .filter((href) => href !== undefined)
    .filter((href) => words.every((word) => href.includes(word)))
    .map((href) => new URL(href, page.url).href);
