/** Numbers and times as a language writes them. Times are in UTC and say so; a script may show them in local time. */

/** `78.4 %` of a probability. Never rounds up to certainty. */
export const percent = (lang: string, probability: number): string => {
  const certain =
    probability > 0.999 && probability < 1 ? 0.999 : probability < 0.001 && probability > 0 ? 0.001 : probability;
  return new Intl.NumberFormat(lang, { style: 'percent', maximumFractionDigits: 1 }).format(certain);
};

/** `+2.131`: with a sign (a real minus), three decimals. */
export const signed = (lang: string, value: number): string =>
  new Intl.NumberFormat(lang, { signDisplay: 'exceptZero', minimumFractionDigits: 3, maximumFractionDigits: 3 })
    .format(value)
    .replace('-', '−');

const THOUSANDTHS = 1_000;

/**
 * `values` to three decimals, such that what is shown adds up to `sum` as it is shown: those that rounding wrongs most are
 * rounded the other way.
 */
export const addingUp = (values: readonly number[], sum: number): readonly number[] => {
  const whole = values.map((value) => Math.floor(value * THOUSANDTHS));
  const missing = Math.round(sum * THOUSANDTHS) - whole.reduce((total, value) => total + value, 0);
  const byRest = values
    .map((value, at) => ({ at, rest: value * THOUSANDTHS - (whole[at] ?? 0) }))
    .toSorted((one, other) => other.rest - one.rest);
  const raised = new Set(byRest.slice(0, Math.max(0, missing)).map(({ at }) => at));
  return whole.map((value, at) => (value + (raised.has(at) ? 1 : 0)) / THOUSANDTHS);
};

export const dateTime = (lang: string, iso: string): string =>
  `${new Intl.DateTimeFormat(lang, { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' }).format(new Date(iso))} UTC`;

export const dateOnly = (lang: string, iso: string): string =>
  new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(iso));

const STEPS = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
] as const;

/** `4 min`, `3 hr`, `2 days`: how long ago `iso` was at `nowMs`; `now` below a minute. */
export const age = (lang: string, iso: string, nowMs: number): string => {
  const seconds = (nowMs - Date.parse(iso)) / 1000;
  const step = STEPS.find(([, length]) => seconds >= length);
  if (step === undefined) return 'now';
  const [unit, length] = step;
  return new Intl.NumberFormat(lang, { style: 'unit', unit, unitDisplay: 'short' }).format(
    Math.floor(seconds / length),
  );
};
