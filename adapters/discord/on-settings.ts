import type { ChatInputCommandInteraction } from 'discord.js';
import { setOrHold } from '../shared/channel-settings.ts';
import { channelOf } from './asker.ts';
import { describe } from './check.ts';
import type { Context } from './context.ts';
import { line } from './render.ts';
import { send } from './respond.ts';
import { wording } from './wording.ts';

/** Sets how the bot behaves in a channel; Discord lets only those through who manage channels. */
export async function onSettings(
  { services }: Context,
  interaction: ChatInputCommandInteraction,
): Promise<void> {
  const channel = channelOf(interaction);
  const wanted = interaction.options.getBoolean('threads');
  let held: Error | undefined;
  try {
    if (wanted !== null && channel) {
      const change = { longExchanges: wanted ? 'in a thread' : 'in place' } as const;
      held = await setOrHold(services.channels, channel, change);
      if (held) services.log.warn(`discord: a channel's setting is not kept yet: ${describe(held)}`);
    }
  } catch (error) {
    services.log.error(`discord: a channel's setting was not kept: ${describe(error)}`);
    return send(interaction, line(wording.settingNotKept));
  }
  const { longExchanges } = services.channels.get(channel);
  const now = longExchanges === 'in a thread' ? wording.threadsOn : wording.threadsOff;
  await send(interaction, line(held ? `${now} ${wording.settingHeld}` : now));
}
