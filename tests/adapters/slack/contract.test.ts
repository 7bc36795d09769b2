import { harbourSample } from '../../support/harbour-sample.ts';
import { SlackDriver } from '../../support/slack-server/driver.ts';
import { storyExceptions, storySample } from '../../support/story-sample.ts';
import { adapterContract } from '../contract.ts';

adapterContract('Slack over Socket Mode', new SlackDriver('socket'), harbourSample);
adapterContract('Slack over signed HTTP', new SlackDriver('http'), harbourSample);
adapterContract(
  'Slack, on the bundled story',
  new SlackDriver('socket', {}, 'adapters/main.ts'),
  storySample,
  storyExceptions,
);
