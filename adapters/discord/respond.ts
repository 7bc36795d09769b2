import {
  DiscordAPIError,
  InteractionResponseType,
  MessageFlags,
  type RESTPostAPIInteractionCallbackWithResponseResult,
  type RepliableInteraction,
  Routes,
} from 'discord.js';
import type { Turn } from '../shared/flood.ts';
import type { Context } from './context.ts';
import { type Body, line } from './render.ts';
import { wording } from './wording.ts';

/** After so many milliseconds without an answer, Discord is told that one will come: it wants to hear within 3000. */
const DEFER_AFTER_MS = 1000;

/**
 * Answers an interaction when the person's turn comes. Who has to wait is told so, once a flood, in a line that
 * the answer later takes the place of. `posted`: told of the message that holds the answer.
 */
export async function respond(
  { services }: Context,
  interaction: RepliableInteraction,
  onlyMe: boolean,
  make: () => Body | Promise<Body>,
  posted: (message: string) => void = () => undefined,
): Promise<void> {
  let deferral: Promise<unknown> | undefined;
  const timer = setTimeout(() => {
    if (!interaction.replied) deferral = interaction.deferReply(audience(onlyMe)).catch(() => undefined);
  }, DEFER_AFTER_MS);
  try {
    await services.flood.take(
      interaction.user.id,
      async () => {
        let body: Body;
        try {
          // May take its time, too, such as an article that is taken in.
          body = await make();
        } finally {
          clearTimeout(timer);
          await deferral;
        }
        posted(await place(interaction, body));
      },
      // Nobody else needs to see that someone has asked too much.
      (turn) => send(interaction, line(slowedLine(turn), onlyMe || turn === 'refused')),
    );
  } finally {
    clearTimeout(timer);
  }
}

const audience = (onlyMe: boolean) => (onlyMe ? { flags: MessageFlags.Ephemeral as const } : {});

export const slowedLine = (turn: Turn): string => (turn === 'refused' ? wording.refused : wording.waits);

/** Sends the first response, or puts this in its place. The message's id; empty where Discord does not tell it. */
async function place(interaction: RepliableInteraction, body: Body): Promise<string> {
  try {
    if (!interaction.replied && !interaction.deferred) return await answer(interaction, body);
  } catch (error) {
    // Discord took an earlier try but did not confirm it: what it took is made the same.
    if (!isRefusal(error, ALREADY_ACKNOWLEDGED)) throw error;
    interaction.replied = true;
  }
  return (await interaction.editReply(withoutAudience(body))).id;
}

/** Past `interaction.reply`, which makes of a body the same body, and of Discord's answer more than its id. */
async function answer(interaction: RepliableInteraction, data: Body): Promise<string> {
  const { client, id, token } = interaction;
  const told = (await client.rest.post(Routes.interactionCallback(id, token), {
    body: { type: InteractionResponseType.ChannelMessageWithSource, data },
    query: new URLSearchParams({ with_response: 'true' }),
    auth: false,
  })) as RESTPostAPIInteractionCallbackWithResponseResult;
  interaction.replied = true;
  return told.resource?.message?.id ?? '';
}

export async function send(interaction: RepliableInteraction, body: Body): Promise<void> {
  await place(interaction, body);
}

/** Says that the answer failed; an answer that reached Discord after all is left alone. */
export async function sendFailure(interaction: RepliableInteraction, body: Body): Promise<void> {
  if (interaction.replied) return;
  try {
    if (interaction.deferred) await interaction.editReply(withoutAudience(body));
    else await interaction.reply(body);
  } catch (error) {
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
