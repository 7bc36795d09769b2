import { createBot, loadStories } from '../../../src/index.ts';
import { createHarbourBot } from '../../support/harbour-bot.ts';
import { harbourSample } from '../../support/harbour-sample.ts';
import { storyExceptions, storySample } from '../../support/story-sample.ts';
import { TerminalDriver } from '../../support/terminal-driver.ts';
import { adapterContract, type CaseName } from '../contract.ts';

/** A terminal is one person in one conversation: what they type is all that there is. */
const exceptions: Partial<Record<CaseName, string>> = {
  'a follow-up elsewhere is not': 'there is one conversation',
  'a message not meant for it is left alone': 'whatever is typed is meant for it',
  'another bot is left alone': 'nobody else can type',
  'an event that comes twice is answered once': 'a line that is typed twice is asked twice',
  'a long result pages through buttons, each item shown once': 'a terminal scrolls',
  'a quotation check is private first': 'nobody else can see it',
  'a private answer can be shared, once': 'there is nobody to share it with',
  'an answer can be called wrong': 'CONTRIBUTING.md tells where; there is no button for it',
  'buttons go on working after a restart': 'a suggestion is a number, which counts for the last answer',
};

const realBot = () => createBot(loadStories('data'));

adapterContract('the terminal', new TerminalDriver(createHarbourBot), harbourSample, exceptions);
adapterContract('the terminal, on the bundled story', new TerminalDriver(realBot), storySample, {
  ...exceptions,
  ...storyExceptions,
});
