import type { ListEntry } from '../domain/policy.js';
import { hashName } from './memory/hash.js';

/** The id of a list rule: its own, or one made of what it says, the same in every process. */
export const ruleId = ({ id, list, kind, value }: Pick<ListEntry, 'id' | 'list' | 'kind' | 'value'>): string =>
  id ?? `r_${hashName(`${list} ${kind} ${value}`, 1).toString(36)}${hashName(value, 2).toString(36)}`;

/** Whether `text` is what `pattern` says, `*` standing for anything. Linear: each part is looked for once, from the left. */
export const matchesPattern = (pattern: string, text: string): boolean => {
  const parts = pattern.split('*');
  const [first = '', ...rest] = parts;
  const last = rest.pop();
  if (last === undefined) return text === first;
  if (text.length < first.length + last.length || !text.startsWith(first) || !text.endsWith(last)) return false;
  let from = first.length;
  const end = text.length - last.length;
  for (const part of rest) {
    const at = text.indexOf(part, from);
    if (at === -1 || at + part.length > end) return false;
    from = at + part.length;
  }
  return true;
};
