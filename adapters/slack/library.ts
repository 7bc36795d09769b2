import type { Reply } from '../../src/index.ts';
import { libraryCommand } from '../shared/library-commands.ts';
import type { Desk } from './desk.ts';

/** Answers "story follow …" and its like; undefined for any other text. In a channel anyone may, as with its topic. */
export function answerLibrary(
  { bot, services }: Desk,
  text: string,
  { channel, conversation, user }: { channel: string; conversation: string; user?: string | undefined },
): Promise<Reply> | undefined {
  const { channels, forgetPerson, mayManage } = services;
  const given = {
    channel,
    conversation,
    person: `slack:${user ?? ''}`,
    mayManage: mayManage(user ?? '', true),
  };
  return libraryCommand(text, given, { bot, channels, forgetPerson });
}
