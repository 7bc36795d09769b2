import {
  type APIApplicationCommandBasicOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
  type RESTPostAPIApplicationCommandsJSONBody,
} from 'discord.js';
import { descriptions, names } from './localisations.ts';

/** The name of the message command, as it comes back in its interactions. */
export const CHECK_THIS_QUOTE = 'Check this quote';

/** The option that asks for an answer only to the person who asks. */
export const ONLY_ME = 'only-me';

/** The option that takes an article to add as a file. */
export const ARTICLE = 'article';

/** The most characters that a question or a text to check may have. */
const TYPED_TEXT = 4000;

type TextOption = 'words' | 'speaker' | 'to' | 'about' | 'question' | 'of' | 'text' | 'title';

/** In servers, in direct messages with the bot, and in other conversations of a person who installed it. */
const everywhere = {
  contexts: [
    InteractionContextType.Guild,
    InteractionContextType.BotDM,
    InteractionContextType.PrivateChannel,
  ],
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
};

function named(name: keyof typeof names & keyof typeof descriptions) {
  return {
    name,
    name_localizations: names[name].others,
    description: descriptions[name].english,
    description_localizations: descriptions[name].others,
  };
}

/** An option that completes from the record as one types. */
const completing = (name: TextOption): APIApplicationCommandBasicOption => ({
  ...named(name),
  type: ApplicationCommandOptionType.String,
  required: false,
  autocomplete: true,
});

const typed = (name: TextOption): APIApplicationCommandBasicOption => ({
  ...named(name),
  type: ApplicationCommandOptionType.String,
  required: true,
  max_length: TYPED_TEXT,
});

const yesOrNo = (name: 'only-me' | 'threads', required = false): APIApplicationCommandBasicOption => ({
  ...named(name),
  type: ApplicationCommandOptionType.Boolean,
  required,
});

function slash(
  name: 'who-said' | 'ask' | 'quotes' | 'timeline' | 'story' | 'check' | 'help',
  options: APIApplicationCommandBasicOption[],
): RESTPostAPIApplicationCommandsJSONBody {
  return {
    ...named(name),
    ...everywhere,
    type: ApplicationCommandType.ChatInput,
    options: [...options, yesOrNo(ONLY_ME)],
  };
}

/** All commands, as they are registered. */
export const commands: RESTPostAPIApplicationCommandsJSONBody[] = [
  slash('who-said', [completing('words'), completing('speaker'), completing('to'), completing('about')]),
  slash('ask', [typed('question')]),
  slash('quotes', [completing('of')]),
  slash('timeline', [completing('about')]),
  slash('story', [
    completing('title'),
    { ...named(ARTICLE), type: ApplicationCommandOptionType.Attachment, required: false },
  ]),
  slash('check', [typed('text')]),
  slash('help', []),
  {
    ...named('settings'),
    type: ApplicationCommandType.ChatInput,
    contexts: [InteractionContextType.Guild],
    integration_types: [ApplicationIntegrationType.GuildInstall],
    default_member_permissions: String(PermissionFlagsBits.ManageChannels),
    options: [yesOrNo('threads')],
  },
  {
    ...everywhere,
    type: ApplicationCommandType.Message,
    name: CHECK_THIS_QUOTE,
    name_localizations: names[CHECK_THIS_QUOTE].others,
  },
];
