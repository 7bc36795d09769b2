import { describe, expect, it } from 'vitest';
import { COMMANDS, commandText, readCommand } from '../../src/commands/read-command.ts';

describe('text that is a command', () => {
  it.each([
    ['/who-said no ferry', { name: 'who-said', argument: 'no ferry' }],
    ['who-said no ferry', { name: 'who-said', argument: 'no ferry' }],
    ['Who-Said: no ferry', { name: 'who-said', argument: 'no ferry' }],
    ['/whosaid no ferry', { name: 'who-said', argument: 'no ferry' }],
    ['/timeline', { name: 'timeline', argument: '' }],
    ['timeline the ferry', { name: 'timeline', argument: 'the ferry' }],
    ['story?', { name: 'story', argument: '' }],
    ['help', { name: 'help', argument: '' }],
    ['/people who', { name: 'people', argument: 'who' }],
    ['check "no ferry"\nat all', { name: 'check', argument: '"no ferry"\nat all' }],
    ['/unknown thing', { name: 'help', argument: '' }],
    ['quotes Reed', { name: 'quotes', argument: 'Reed' }],
  ])('%s', (text, command) => {
    expect(readCommand(text)).toEqual(command);
  });

  it.each([
    'who said no ferry',
    'story of the ferry',
    'people say that it sails',
    'help me find the captain',
    'check whether it sails',
    'timelines are hard',
    'asking for a friend',
    'check-in at the harbour',
    '/etc/passwd',
    '/ who said it',
    '',
  ])('is a question: %s', (text) => {
    expect(readCommand(text)).toBeUndefined();
  });

  it('is read back from what was written', () => {
    for (const name of COMMANDS) {
      const command = { name, argument: 'Reed on the ferry' };
      expect(readCommand(commandText(command))).toEqual(command);
    }
  });
});
