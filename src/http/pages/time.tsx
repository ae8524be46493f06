import type { VNode } from 'preact';

import { dateTime } from './format.js';

/** A moment: in UTC as served, in local time where script runs. */
export const Time = ({ lang, at }: { readonly lang: string; readonly at: string }): VNode => (
  <time dateTime={at} data-local>
    {dateTime(lang, at)}
  </time>
);
