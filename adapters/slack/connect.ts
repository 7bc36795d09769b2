import type { Server } from 'node:http';
import { App, HTTPReceiver, SocketModeReceiver } from '@slack/bolt';
import type { Services } from '../shared/services.ts';
import { explain, type Self } from './check.ts';
import { REQUEST_BYTES } from './limits.ts';
import { quietLogger } from './logger.ts';
import { APP_TOKEN_AT, type Receiving, type SlackSettings } from './settings.ts';
import { clientOptions } from './web-client.ts';

/** A Bolt app and its way to start and stop hearing events. */
export interface Connection {
  app: App;
  /** Rejects with a line that says what to do. Resolves to where it listens, in words. */
  open(): Promise<string>;
  /** No events after this. */
  close(): Promise<void>;
}

/** Makes the app, in either mode; nothing is sent before `open`. */
export function connect(settings: SlackSettings, self: Self, services: Services): Connection {
  const options = {
    token: settings.botToken,
    clientOptions: clientOptions(settings.apiUrl, services.log),
    logger: quietLogger(services.log),
    convoStore: false as const,
    // We have asked who we are already; Bolt would ask again in the background, and crash where it is refused.
    tokenVerificationEnabled: false,
    botUserId: self.user,
    botId: self.bot,
  };
  const { receiving } = settings;
  return receiving.mode === 'socket'
    ? overSocket(options, receiving, settings, services)
    : overHttp(options, receiving, services);
}

type Options = NonNullable<ConstructorParameters<typeof App>[0]>;

/** A lost connection is opened again for as long as it takes. */
const FOR_EVER = { forever: true, minTimeout: 500, maxTimeout: 15_000, factor: 2 };

function overSocket(
  options: Options,
  { appToken }: Receiving & { mode: 'socket' },
  { apiUrl }: SlackSettings,
  { health, log }: Services,
): Connection {
  const receiver = new SocketModeReceiver({
    appToken,
    logger: quietLogger(log),
    customPropertiesExtractor: ({ envelope_id }: { envelope_id?: unknown }) => ({ envelopeId: envelope_id }),
    installerOptions: { clientOptions: { ...clientOptions(apiUrl, log), retryConfig: FOR_EVER } },
  });
  const { client } = receiver;
  let closing = false;
  client.on('connected', () => health.set('slack', 'connected'));
  client.on('close', () => {
    health.set('slack', closing ? 'stopping' : 'reconnecting');
    if (!closing) log.warn('slack: the connection was lost, and is opened again');
  });
  const app = new App({ ...options, receiver });
  return {
    app,
    async open() {
      try {
        await app.start();
      } catch (error) {
        throw new Error(explain(error, 'SLACK_APP_TOKEN', APP_TOKEN_AT, apiUrl));
      }
      return 'over Socket Mode';
    },
    async close() {
      closing = true;
      const closed = new Promise((resolve) => client.once('disconnected', resolve));
      await app.stop();
      // A peer that never answers the close must not hold up the stop.
      await Promise.race([closed, new Promise((resolve) => setTimeout(resolve, 1000).unref())]);
    },
  };
}

function overHttp(
  options: Options,
  { signingSecret, host, port }: Receiving & { mode: 'http' },
  { health, inFlight, log }: Services,
): Connection {
  const receiver = new HTTPReceiver({
    signingSecret,
    bodyLimit: REQUEST_BYTES,
    logger: quietLogger(log),
    endpoints: '/slack/events',
    customRoutes: [{ path: '/healthz', method: ['GET', 'HEAD'], handler: health.respond }],
    // Bolt's own says which path it was, at error level: any scanner on the internet could fill the log.
    dispatchErrorHandler: ({ response }) => void response.writeHead(404).end(),
  });
  const listen = receiver.requestListener;
  receiver.requestListener = (request, response) => {
    // Not acknowledged: Slack sends it again, to whoever takes over.
    if (inFlight.closing) return void response.writeHead(503, { connection: 'close' }).end();
    listen(request, response);
  };
  const app = new App({ ...options, receiver });
  let server: Server | undefined;
  return {
    app,
    async open() {
      try {
        server = (await receiver.start({ port, host })) as Server;
      } catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        throw new Error(
          `Cannot listen on ${host}, port ${port} (${why}). Set HOST and PORT to a free address.`,
        );
      }
      // A request that Bolt never answers is cut off, and Slack sends it again.
      server.setTimeout(5000);
      health.set('slack', 'connected');
      const at = server.address();
      return `at http://${host}:${typeof at === 'object' && at ? at.port : port}/slack/events`;
    },
    async close() {
      health.set('slack', 'stopping');
      const closed = receiver.stop();
      server?.closeIdleConnections();
      const late = setTimeout(() => server?.closeAllConnections(), 1000);
      await closed;
      clearTimeout(late);
    },
  };
}
