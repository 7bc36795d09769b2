import { describe, expect, it } from 'vitest';
import { createConversations } from '../../../adapters/discord/conversations.ts';
import { isAddressed, questionIn, readMessage } from '../../../adapters/discord/heard.ts';
import {
  BOT,
  inChannel,
  inDirectMessage,
  type Json,
  message,
  user,
} from '../../support/discord-server/payloads.ts';

const replyTo = (who: string): Json => ({ referenced_message: { id: '1', author: user(who) } });

describe('isAddressed', () => {
  it.each<[string, Json, { inOwnThread: boolean; addressed: boolean }]>([
    ['a mention', message(`<@${BOT.id}> x`, '7'), { inOwnThread: false, addressed: true }],
    ['a mention amid the text', message(`so <@!${BOT.id}>, x`, '7'), { inOwnThread: false, addressed: true }],
    ['a direct message', message('x', '7', inDirectMessage), { inOwnThread: false, addressed: true }],
    ['talk', message('x', '7'), { inOwnThread: false, addressed: false }],
    ['a mention of someone', message('<@8> x', '7'), { inOwnThread: false, addressed: false }],
    ['a reply to it', message('x', '7', inChannel, replyTo(BOT.id)), { inOwnThread: false, addressed: true }],
    [
      'a reply to someone',
      message('x', '7', inChannel, replyTo('8')),
      { inOwnThread: false, addressed: false },
    ],
    ['text in its thread', message('x', '7'), { inOwnThread: true, addressed: true }],
    ['hidden text in its thread', message('', '7'), { inOwnThread: true, addressed: false }],
    ['a mention of someone in its thread', message('<@8> x', '7'), { inOwnThread: true, addressed: false }],
    [
      'a reply to someone in its thread',
      message('x', '7', inChannel, replyTo('8')),
      { inOwnThread: true, addressed: false },
    ],
  ])('%s', (_, payload, { inOwnThread, addressed }) => {
    const heard = readMessage(payload) ?? expect.fail('not a message');
    expect(isAddressed(heard, BOT.id, inOwnThread)).toBe(addressed);
  });
});

it('a mention of the bot’s own role is one of the bot, of another role not', () => {
  const roles = (...mention_roles: string[]) =>
    readMessage(message('', '7', inChannel, { mention_roles })) ?? expect.fail('not a message');
  expect(isAddressed(roles('60', '61'), BOT.id, false, '61')).toBe(true);
  expect(isAddressed(roles('60'), BOT.id, false, '61')).toBe(false);
  expect(isAddressed(roles('60'), BOT.id, false)).toBe(false);
});

describe('questionIn', () => {
  it.each([
    [`<@${BOT.id}> who said it?`, 'who said it?'],
    [`hey <@!${BOT.id}>\n  who   said it?`, 'hey who said it?'],
    [`<@${BOT.id}> what of <@8>?`, 'what of <@8>?'],
    [`<@${BOT.id}>`, ''],
  ])('%j', (content, question) => {
    const heard = readMessage(message(content, '7')) ?? expect.fail('not a message');
    expect(questionIn(heard, BOT.id)).toBe(question);
  });
});

describe('conversations', () => {
  it('go on in a thread begun on an answer', () => {
    const conversations = createConversations();
    const begun = conversations.begin('1');
    conversations.note('answer', begun);
    expect(conversations.of('answer')).toBe(begun);
    expect(conversations.inPlace('answer')).toBe(begun);
  });

  it('are kept apart', () => {
    const { begin, inPlace, ofCommands } = createConversations();
    const all = [
      begin('1'),
      begin('2'),
      inPlace('1'),
      inPlace('2'),
      ofCommands('1', '2'),
      ofCommands('2', '1'),
    ];
    expect(new Set(all).size).toBe(all.length);
  });
});
