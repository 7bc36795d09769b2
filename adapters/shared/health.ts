import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

/** Whether each platform can be reached, for `/healthz`. */
export interface Health {
  /** Sets one platform's state: 'connected', 'reconnecting', 'stopping'. Only 'connected' counts as healthy. */
  set(platform: string, state: string): void;
  /** All platforms connected, and at least one of them. */
  healthy(): boolean;
  /** Answers a request: 200 or 503, with the states as JSON. */
  respond(request: IncomingMessage, response: ServerResponse): void;
}

export function createHealth(): Health {
  const states = new Map<string, string>();
  const healthy = () => states.size > 0 && [...states.values()].every((state) => state === 'connected');
  return {
    set: (platform, state) => void states.set(platform, state),
    healthy,
    respond(request, response) {
      const ok = healthy();
      const body = JSON.stringify({ status: ok ? 'ok' : 'not ready', platforms: Object.fromEntries(states) });
      response.writeHead(ok ? 200 : 503, { 'content-type': 'application/json', 'cache-control': 'no-store' });
      response.end(request.method === 'HEAD' ? undefined : body);
    },
  };
}

/** Serves `/healthz` alone, where no platform's own server does. Resolves once it listens. */
export async function serveHealth(
  health: Health,
  at: { host: string; port: number },
): Promise<{ port: number; close(): Promise<void> }> {
  const server = createServer((request, response) => {
    const known = request.url?.split('?')[0] === '/healthz';
    if (known && (request.method === 'GET' || request.method === 'HEAD'))
      return health.respond(request, response);
    response.writeHead(404).end();
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(at.port, at.host, resolve);
  });
  const address = server.address();
  return {
    port: typeof address === 'object' && address ? address.port : at.port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
