import { type BaseInteraction, InteractionContextType } from 'discord.js';
import type { Asker } from '../../src/index.ts';
import type { Context } from './context.ts';

/** Who asks in a channel, and which stories the channel follows. */
export function askerIn({ services }: Context, channel: string, user: string): Asker {
  const { follows } = services.channels.get(channel);
  return { person: `discord:${user}`, ...(follows.length > 0 ? { stories: follows } : {}) };
}

/** The same for an interaction; a thread follows what its channel follows. */
export const askerOf = (context: Context, interaction: BaseInteraction): Asker =>
  askerIn(context, channelOf(interaction), interaction.user.id);

/** The channel of an interaction, also where it comes from one of its threads. */
export function channelOf({ channel, channelId }: BaseInteraction): string {
  return (channel?.isThread() ? channel.parentId : channelId) ?? '';
}

/** Whether an interaction comes from the person's direct messages with the bot. */
export const isDirect = ({ context }: BaseInteraction): boolean => context === InteractionContextType.BotDM;
