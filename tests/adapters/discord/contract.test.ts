import { DiscordDriver } from '../../support/discord-server/driver.ts';
import { harbourSample } from '../../support/harbour-sample.ts';
import { storyExceptions, storySample } from '../../support/story-sample.ts';
import { adapterContract } from '../contract.ts';

const main = new URL('../../../adapters/main.ts', import.meta.url);

adapterContract('Discord', new DiscordDriver({ BOT: 'harbour' }), harbourSample);
adapterContract('Discord, on the bundled story', new DiscordDriver({}, main), storySample, storyExceptions);
