/** The parts of a score that readers have words for. A test holds the list against what scoring can say. */
export const SIGNAL_NAMES = [
  'prior',
  'words',
  'characters',
  'shape',
  'structure',
  'part',
  'learned',
  'calibration',
  'links',
  'disguise',
  'honeypot',
  'form-timing',
  'disposable-email',
  'repeats',
  'campaign',
  'velocity',
  'reputation',
  'deny-list',
  'allow-list',
  'rules-on-trial',
  'declared',
] as const;
export type SignalName = (typeof SIGNAL_NAMES)[number];

/** The name, or `other` for a part that was added to scoring after this page was written. */
export const signalName = (signal: string): SignalName | 'other' =>
  SIGNAL_NAMES.find((known) => known === signal) ?? 'other';
