import type { MessageContextMenuCommandInteraction } from 'discord.js';
import { askerOf, isDirect } from './asker.ts';
import { CHECK_THIS_QUOTE } from './commands.ts';
import type { Context } from './context.ts';
import { line, render } from './render.ts';
import { respond } from './respond.ts';
import { textOf } from './text-of.ts';
import { wording } from './wording.ts';

/** "Check this quote" on anyone's message: private first, with a button that shares it. */
export async function onMessageCommand(
  context: Context,
  interaction: MessageContextMenuCommandInteraction,
): Promise<void> {
  await respond(context, interaction, true, () => {
    if (interaction.commandName !== CHECK_THIS_QUOTE) return line(wording.unknown);
    const text = textOf(interaction.targetMessage);
    return text === ''
      ? line(wording.nothingToCheck)
      : render(context.bot.check(text, askerOf(context, interaction)), {
          onlyMe: true,
          direct: isDirect(interaction),
        });
  });
}
