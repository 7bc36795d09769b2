import { type BaseInteraction, PermissionFlagsBits } from 'discord.js';
import type { Reply } from '../../src/index.ts';
import { type Given, libraryCommand } from '../shared/library-commands.ts';
import { type Attached, readAttached } from './article.ts';
import { channelOf } from './asker.ts';
import type { Context } from './context.ts';

/** Answers "follow …" and its like after /story; undefined for any other text. */
export function answerLibrary(
  context: Context,
  interaction: BaseInteraction,
  conversation: string,
  text: string,
  attached?: Attached,
): Promise<Reply> | undefined {
  const { guildId, memberPermissions, user } = interaction;
  const manages = guildId === null || memberPermissions?.has(PermissionFlagsBits.ManageChannels) === true;
  const place = { channel: channelOf(interaction), conversation, user: user.id, manages, attached };
  return libraryIn(context, place, text);
}

/** The same for a message: Discord does not tell there what its author may do. */
export function libraryIn(
  context: Context,
  place: Pick<Given, 'channel' | 'conversation' | 'tell' | 'elsewhere'> & {
    user: string;
    manages: boolean;
    attached?: Attached | undefined;
  },
  text: string,
): Promise<Reply> | undefined {
  const { bot, services } = context;
  const { channels, forgetPerson, mayManage, takeIn } = services;
  const { channel, conversation, user, manages, attached, tell, elsewhere } = place;
  const given: Given = {
    ...{
      channel,
      conversation,
      tell,
      elsewhere,
      person: `discord:${user}`,
      mayManage: mayManage(user, manages),
    },
    attached: () => readAttached(context, attached),
  };
  return libraryCommand(text, given, { bot, channels, forgetPerson, takeIn });
}
