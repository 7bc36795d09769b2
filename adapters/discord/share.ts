import type { ButtonInteraction } from 'discord.js';
import type { Reply } from '../../src/index.ts';
import { describe } from './check.ts';
import type { Context } from './context.ts';
import { noteResponse } from './mark.ts';
import { line, render } from './render.ts';
import { send, withoutAudience } from './respond.ts';
import { wording } from './wording.ts';

/**
 * Posts a private answer for everyone: a private message cannot be made public, so it is a new one. The private
 * one loses its button first, so that pressing it twice shares once.
 */
export async function share(
  context: Context,
  interaction: ButtonInteraction,
  reply: Reply,
  page: number,
): Promise<void> {
  const { services } = context;
  const mark = `share:${interaction.message.id}`;
  if (!(await services.seen.claim(mark))) return send(interaction, line(wording.alreadyShared));
  try {
    await interaction.update(withoutAudience(render(reply, { page, onlyMe: true, shared: true })));
    const sharedBy = interaction.user.displayName;
    const { id } = await interaction.followUp(render(reply, { page, sharedBy }));
    noteResponse(context, interaction, id, reply);
  } catch (error) {
    await services.seen.release(mark);
    services.log.warn(`discord: an answer could not be shared: ${describe(error)}`);
    if (!interaction.replied) throw error;
    await interaction.editReply(withoutAudience(render(reply, { page, onlyMe: true })));
    await interaction.followUp(line(wording.notShared));
  }
}
