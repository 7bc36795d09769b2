import { type ButtonInteraction, MessageFlags, type ModalSubmitInteraction } from 'discord.js';
import type { Reply } from '../../src/index.ts';
import { askerOf, isDirect } from './asker.ts';
import { WHY, whyModal } from './buttons.ts';
import { describe } from './check.ts';
import type { Context } from './context.ts';
import { readId } from './custom-id.ts';
import { noteResponse } from './mark.ts';
import { conversationOf } from './on-command.ts';
import { line, render } from './render.ts';
import { respond, send, withoutAudience } from './respond.ts';
import { share } from './share.ts';
import { wording } from './wording.ts';

/** Does what a button says. All it needs is in its id: the answer is made again from its own. */
export async function onButton(context: Context, interaction: ButtonInteraction): Promise<void> {
  const act = readId(interaction.customId);
  if (!act) return send(interaction, line(wording.unknown));
  await context.bot.ready?.({ answer: act.answer });
  const reply = context.bot.again(act.answer);
  if (!reply) return send(interaction, line(wording.gone));
  const direct = isDirect(interaction);
  const onlyMe = interaction.message.flags.has(MessageFlags.Ephemeral);
  switch (act.verb) {
    case 'ask':
      return askSuggestion(context, interaction, reply.suggestions[act.number], onlyMe);
    case 'page':
      await interaction.update(withoutAudience(render(reply, { page: act.number, onlyMe, direct })));
      return;
    case 'share':
      return share(context, interaction, reply, act.number);
    case 'wrong':
      await interaction.showModal(whyModal(act.answer));
      return;
    case 'why':
      return send(interaction, line(wording.unknown));
  }
}

async function askSuggestion(
  context: Context,
  interaction: ButtonInteraction,
  question: Reply['suggestions'][number] | undefined,
  onlyMe: boolean,
): Promise<void> {
  if (question === undefined) return send(interaction, line(wording.gone));
  let reply: Reply | undefined;
  const make = async () => {
    const conversation = conversationOf(context, interaction);
    const asker = askerOf(context, interaction);
    await context.bot.ready?.({ conversation, asked: { text: question, ...asker } });
    reply = context.bot.ask({ text: question, conversation, ...asker });
    return render(reply, { onlyMe, direct: isDirect(interaction), asked: question });
  };
  await respond(context, interaction, onlyMe, make, (message) => {
    if (!onlyMe) noteResponse(context, interaction, message, reply);
  });
}

/** Keeps what a person says is wrong with an answer. */
export async function onWhy({ services }: Context, interaction: ModalSubmitInteraction): Promise<void> {
  const act = readId(interaction.customId);
  if (act?.verb !== 'why') return send(interaction, line(wording.unknown));
  const why = interaction.fields.getTextInputValue(WHY).trim();
  try {
    await services.feedback.keep({
      platform: 'discord',
      person: interaction.user.id,
      channel: interaction.channelId ?? '',
      answer: act.answer,
      opinion: 'wrong',
      why,
    });
  } catch (error) {
    services.log.error(`discord: feedback was not kept: ${describe(error)}`);
    return send(interaction, line(wording.notKept));
  }
  await send(interaction, line(wording.thanks));
}
