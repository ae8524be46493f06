// Stands in for an API or worker process where a test is about the supervisor: says it is ready, and ends when asked to,
// or when its supervisor is gone. With STAND_IN_IS_STUCK it does not end when asked.
const end = () => process.exit(0);
process.on('SIGTERM', () => {
  if (process.env.STAND_IN_IS_STUCK === undefined) end();
});
process.on('disconnect', end);
process.send({ ready: true, port: 4321, metricsPort: Number(process.env.METRICS_PORT) });
