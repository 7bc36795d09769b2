import { DiscordDriver } from '../../support/discord-server/driver.ts';
import { harbourSample } from '../../support/harbour-sample.ts';
import { adapterContract } from '../contract.ts';

adapterContract('Discord', new DiscordDriver({ BOT: 'harbour' }), harbourSample);
