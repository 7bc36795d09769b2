import type { BaseInteraction, ChatInputCommandInteraction } from 'discord.js';
import type { Reply, ToAsk, WhoSaid } from '../../src/index.ts';
import { askerOf, isDirect } from './asker.ts';
import { ARTICLE, ONLY_ME } from './commands.ts';
import type { Context } from './context.ts';
import { answerLibrary } from './library.ts';
import { noteResponse } from './mark.ts';
import { onSettings } from './on-settings.ts';
import { line, render } from './render.ts';
import { respond } from './respond.ts';
import { wording } from './wording.ts';

/** The facets of /who-said: its options have their names. */
export const facets = ['words', 'speaker', 'to', 'about'] as const satisfies (keyof WhoSaid)[];

/** Answers a slash command. */
export async function onCommand(context: Context, interaction: ChatInputCommandInteraction): Promise<void> {
  if (interaction.commandName === 'settings') return onSettings(context, interaction);
  const onlyMe = interaction.options.getBoolean(ONLY_ME) ?? false;
  let reply: Reply | undefined;
  const make = async () => {
    const conversation = conversationOf(context, interaction);
    await context.bot.ready?.({ conversation, asked: askedBy(context, interaction) });
    const typed = interaction.options.getString('title') ?? '';
    const attached = interaction.options.getAttachment(ARTICLE) ?? undefined;
    const library =
      interaction.commandName === 'story'
        ? await answerLibrary(
            context,
            interaction,
            conversation,
            `story ${attached ? 'add' : typed}`,
            attached,
          )
        : undefined;
    if (library) return render(library, { onlyMe });
    reply = replyTo(context, interaction);
    return reply ? render(reply, { onlyMe, direct: isDirect(interaction) }) : line(wording.unknown);
  };
  await respond(context, interaction, onlyMe, make, (message) => {
    if (!onlyMe) noteResponse(context, interaction, message, reply);
  });
}

/** The conversation that an interaction belongs to. */
export function conversationOf({ conversations }: Context, interaction: BaseInteraction): string {
  const channel = interaction.channelId ?? interaction.user.id;
  const shared = interaction.guildId === null || interaction.channel?.isThread() === true;
  return shared ? conversations.inPlace(channel) : conversations.ofCommands(channel, interaction.user.id);
}

/** What a command asks, to be prepared. */
function askedBy(context: Context, interaction: ChatInputCommandInteraction): ToAsk {
  const { stories } = askerOf(context, interaction);
  const scope = stories ? { stories } : {};
  const { commandName: name, options } = interaction;
  if (name === 'who-said') return { whoSaid: facetsIn(interaction), ...scope };
  const text = ['question', 'text', 'of', 'about', 'title']
    .map((option) => options.getString(option))
    .find(Boolean);
  return { text: name === 'ask' ? (text ?? '') : `/${name} ${text ?? ''}`, ...scope };
}

function facetsIn({ options }: ChatInputCommandInteraction): WhoSaid {
  return Object.fromEntries(
    facets.flatMap((facet) => {
      const typed = options.getString(facet)?.trim();
      return typed ? [[facet, typed]] : [];
    }),
  );
}

function replyTo(context: Context, interaction: ChatInputCommandInteraction): Reply | undefined {
  const { bot } = context;
  const text = (option: string) => interaction.options.getString(option)?.trim() ?? '';
  const conversation = conversationOf(context, interaction);
  const asker = askerOf(context, interaction);
  switch (interaction.commandName) {
    case 'who-said':
      return bot.whoSaid(facetsIn(interaction), asker);
    case 'ask':
      return text('question')
        ? bot.ask({ text: text('question'), conversation, ...asker })
        : bot.command('ask', '', conversation, asker);
    case 'check':
      return text('text') ? bot.check(text('text'), asker) : bot.command('check', '', conversation, asker);
    case 'quotes':
      return bot.command('quotes', text('of'), conversation, asker);
    case 'timeline':
      return bot.command('timeline', text('about'), conversation, asker);
    case 'story':
      return bot.command('story', text('title'), conversation, asker);
    case 'help':
      return bot.command('help', '', conversation, asker);
    default:
      return undefined;
  }
}
