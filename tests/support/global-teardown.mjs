export default () => globalThis.endCandorTestRun();
