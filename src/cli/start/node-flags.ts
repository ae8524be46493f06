/** With what every process of the service runs; the benches use the same. */
export const NODE_FLAGS: readonly string[] = [
  // Nothing here needs `__proto__`, and what is not there cannot be polluted.
  '--disable-proto=delete',
  ...(process.env['BENCH_FLAGS']?.split(' ') ?? []),
];
