import type { Bot } from '../../src/index.ts';
import { surviveRejections } from '../shared/rejections.ts';
import type { Services } from '../shared/services.ts';
import { withinAddress } from '../shared/within-address.ts';
import { ackWhenClaimed } from './ack-when-claimed.ts';
import { rememberAnswered } from './answered.ts';
import { checkBotToken } from './check.ts';
import { connect } from './connect.ts';
import { listen } from './listen.ts';
import { type SlackSettings, USUAL_API } from './settings.ts';
import { createOrnamentClient } from './web-client.ts';

export { checkSlack, type SlackCheck } from './check.ts';
export { readSlackSettings, type SlackSettings } from './settings.ts';

export interface Running {
  /** No new events; resolves when the answers under way have gone out, or after the grace. */
  stop(): Promise<void>;
}

/** Starts answering on Slack. Throws an error whose message says what is wrong and where to fix it. */
export async function startSlack(bot: Bot, settings: SlackSettings, shared: Services): Promise<Running> {
  const services = withinAddress(shared, settings.apiUrl === USUAL_API ? undefined : settings.apiUrl);
  const { log, flood, inFlight } = services;
  surviveRejections(log);
  const { self, problems, warnings } = await checkBotToken(settings, log);
  for (const warning of warnings) log.warn(warning);
  if (!self || problems.length > 0) throw new Error(problems.join('\n'));
  const connection = connect(settings, self, services);
  const { seen, acknowledge } = ackWhenClaimed(connection.app, services.seen);
  listen(connection.app, {
    bot,
    self,
    services: { ...services, seen },
    acknowledge,
    client: connection.app.client,
    ornaments: createOrnamentClient(settings.botToken, settings.apiUrl, log),
    answered: rememberAnswered(),
  });
  const at = await connection.open();
  log.info(`slack: listening ${at}, as ${self.name || self.user}${self.team ? ` in ${self.team}` : ''}`);
  return {
    async stop() {
      const closed = connection.close();
      flood.openGates();
      const [finished] = await Promise.all([inFlight.drain(), closed]);
      if (!finished) log.warn('slack: stopped before every answer had gone out');
    },
  };
}
