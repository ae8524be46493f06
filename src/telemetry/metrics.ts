import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { collectDefaultMetrics, Registry } from 'prom-client';

/** Metrics say how the machinery is doing to whoever is on this machine; they name no site, comment or person. */
const LOOPBACK = '127.0.0.1';

export interface MetricsServer {
  /** The port it really listens on. */
  readonly port: number;
  close(): Promise<void>;
}

/** A registry of its own, so that two services in one process (tests) do not share counts. Holds Node's own measures. */
export const createMetrics = (part: 'api' | 'worker'): Registry => {
  const registry = new Registry();
  registry.setDefaultLabels({ part });
  collectDefaultMetrics({ register: registry });
  return registry;
};

const answering = (registry: Registry): Server =>
  createServer((request, response) => {
    if (request.url !== '/metrics' || (request.method !== 'GET' && request.method !== 'HEAD')) {
      response.writeHead(request.url === '/metrics' ? 405 : 404).end();
      return;
    }
    registry.metrics().then(
      (text) => response.writeHead(200, { 'content-type': registry.contentType }).end(text),
      () => response.writeHead(500).end(),
    );
  });

const closing = (server: Server) => (): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    server.closeAllConnections();
  });

/** Serves `GET /metrics` in Prometheus' text format on loopback. Rejects if the port is taken; 0 takes any free one. */
export const serveMetrics = (registry: Registry, port: number): Promise<MetricsServer> =>
  new Promise((resolve, reject) => {
    const server = answering(registry);
    server.once('error', reject);
    server.listen(port, LOOPBACK, () => {
      resolve({ port: (server.address() as AddressInfo).port, close: closing(server) });
    });
  });
