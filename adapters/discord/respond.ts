import { DiscordAPIError, MessageFlags, type RepliableInteraction } from 'discord.js';
import type { Turn } from '../shared/flood.ts';
import type { Context } from './context.ts';
import { type Body, line } from './render.ts';
import { wording } from './wording.ts';

/**
 * Answers an interaction when the person's turn comes. Where they have to wait, a polite line is the first
 * response, in time for Discord's three seconds, and the answer takes its place.
 */
export async function respond(
  { services }: Context,
  interaction: RepliableInteraction,
  onlyMe: boolean,
  make: () => Body,
): Promise<void> {
  await services.flood.take(
    interaction.user.id,
    () => send(interaction, make()),
    // Nobody else needs to see that someone has asked too much.
    (turn) => send(interaction, line(slowedLine(turn), onlyMe || turn === 'refused')),
  );
}

export const slowedLine = (turn: Turn): string => (turn === 'refused' ? wording.refused : wording.waits);

/** Sends the first response, or puts this in its place. */
export async function send(interaction: RepliableInteraction, body: Body): Promise<void> {
  try {
    if (interaction.replied || interaction.deferred) await interaction.editReply(withoutAudience(body));
    else await interaction.reply(body);
  } catch (error) {
    // A try that Discord took but did not confirm: the repetition is refused, the answer stands.
    if (!isRefusal(error, ALREADY_ACKNOWLEDGED)) throw error;
  }
}

/** The body for a message that stands already: who sees it cannot be changed. */
export function withoutAudience({ flags, ...body }: Body) {
  const previews = (flags & MessageFlags.SuppressEmbeds) !== 0;
  return { ...body, flags: previews ? [MessageFlags.SuppressEmbeds as const] : [] };
}

const ALREADY_ACKNOWLEDGED = 40060;

/** Whether Discord refused a call with one of these codes. */
export function isRefusal(error: unknown, ...codes: number[]): boolean {
  return error instanceof DiscordAPIError && codes.includes(Number(error.code));
}
