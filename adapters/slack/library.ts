import type { Reply } from '../../src/index.ts';
import { type Given, libraryCommand } from '../shared/library-commands.ts';
import type { Desk } from './desk.ts';

/** Answers "story follow …" and its like; undefined for any other text. In a channel anyone may, as with its topic. */
export function answerLibrary(
  { bot, services }: Desk,
  text: string,
  {
    user,
    ...place
  }: Pick<Given, 'channel' | 'conversation' | 'attached' | 'tell'> & { user?: string | undefined },
): Promise<Reply> | undefined {
  const { channels, forgetPerson, mayManage, takeIn } = services;
  const given = {
    ...place,
    person: `slack:${user ?? ''}`,
    mayManage: mayManage(user ?? '', true),
  };
  return libraryCommand(text, given, { bot, channels, forgetPerson, takeIn });
}
