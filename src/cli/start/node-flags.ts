/** With what every process of the service runs; the benches use the same. */
export const NODE_FLAGS: readonly string[] = [
  // Nothing here needs `__proto__`, and what is not there cannot be polluted.
  '--disable-proto=delete',
  // MB of each of V8's nurseries, 16 by default: under load 20 MB less a process, for a few percent more CPU.
  '--max-semi-space-size=8',
  // MB of V8's old space, some 4,000 by default on a large machine. Nothing here needs as much, but the more there may be, the further
  // V8 lets garbage pile up before it looks: after bursts 173 to 211 MB a process without this, 132 to 146 MB with it.
  '--max-old-space-size=1536',
];
