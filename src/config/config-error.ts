/** Exit code for a configuration that cannot be used (EX_CONFIG of sysexits.h): starting again will not help. */
export const CONFIG_EXIT_CODE = 78;

/** Says in plain lines what is wrong with the environment or a file it names; never repeats a secret. */
export class ConfigError extends Error {
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super(faults.join('\n'));
    this.name = 'ConfigError';
    this.faults = faults;
  }
}
