import { type BaseInteraction, PermissionFlagsBits } from 'discord.js';
import type { Reply } from '../../src/index.ts';
import { libraryCommand } from '../shared/library-commands.ts';
import { channelOf } from './asker.ts';
import type { Context } from './context.ts';

/** Answers "follow …" and its like after /story; undefined for any other text. */
export function answerLibrary(
  context: Context,
  interaction: BaseInteraction,
  conversation: string,
  text: string,
): Promise<Reply> | undefined {
  const { guildId, memberPermissions, user } = interaction;
  const manages = guildId === null || memberPermissions?.has(PermissionFlagsBits.ManageChannels) === true;
  return libraryIn(context, { channel: channelOf(interaction), conversation, user: user.id, manages }, text);
}

/** The same for a message: Discord does not tell there what its author may do. */
export function libraryIn(
  { bot, services }: Context,
  place: { channel: string; conversation: string; user: string; manages: boolean },
  text: string,
): Promise<Reply> | undefined {
  const { channels, forgetPerson, mayManage } = services;
  const { channel, conversation, user, manages } = place;
  const given = { channel, conversation, person: `discord:${user}`, mayManage: mayManage(user, manages) };
  return libraryCommand(text, given, { bot, channels, forgetPerson });
}
