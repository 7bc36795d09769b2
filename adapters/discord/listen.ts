import { Events, GatewayDispatchEvents, type Interaction } from 'discord.js';
import { once } from '../shared/seen-events.ts';
import { describe } from './check.ts';
import type { Context } from './context.ts';
import { postBelow } from './mark.ts';
import { onAutocomplete } from './on-autocomplete.ts';
import { onButton, onWhy } from './on-button.ts';
import { onCommand } from './on-command.ts';
import { hear, onMessage, reply } from './on-message.ts';
import { onMessageCommand } from './on-message-command.ts';
import { line } from './render.ts';
import { send, sendFailure } from './respond.ts';
import { wording } from './wording.ts';

/** Hears what happens on Discord and answers each event once. */
export function listen(context: Context): void {
  const { client, services } = context;
  const { inFlight, seen, log } = services;
  const failed = (what: string, error: unknown) => log.error(`discord: ${what} failed: ${describe(error)}`);

  client.on(Events.InteractionCreate, (interaction) => {
    // Completion is not an answer: it is not counted, and a late one is of no use to anyone.
    if (interaction.isAutocomplete()) {
      onAutocomplete(context, interaction).catch((error) => failed('a completion', error));
      return;
    }
    inFlight
      .run(() => once(seen, [`interaction:${interaction.id}`], () => onInteraction(context, interaction)))
      .catch(async (error) => {
        failed('an interaction', error);
        if (interaction.isRepliable()) await sendFailure(interaction, line(wording.failed));
      })
      .catch((error) => failed('the line that says so', error));
  });

  // The event as it comes: the client's own would want the channel to be known, which direct messages' are not.
  const onPayload = async (payload: unknown, again = false): Promise<void> => {
    const message = hear(context, payload);
    if (!message) return;
    await inFlight
      .run(() =>
        once(seen, [`message:${message.id}`], () => onMessage(context, message), {
          platform: 'discord',
          body: payload,
          again,
        }),
      )
      .catch(async (error) => {
        failed('a message', error);
        await reply(context, message, line(wording.failed, false), undefined, 'fail');
      })
      .catch((error) => failed('the line that says so', error));
  };
  client.ws.on(GatewayDispatchEvents.MessageCreate, (payload: unknown) => onPayload(payload));
  services.takeUp.set('discord', (payload) => onPayload(payload, true));
  services.below.set('discord', postBelow(context));
}

async function onInteraction(context: Context, interaction: Interaction): Promise<void> {
  if (interaction.isChatInputCommand()) return onCommand(context, interaction);
  if (interaction.isMessageContextMenuCommand()) return onMessageCommand(context, interaction);
  if (interaction.isButton()) return onButton(context, interaction);
  if (interaction.isModalSubmit()) return onWhy(context, interaction);
  if (interaction.isRepliable()) return send(interaction, line(wording.unknown));
}
