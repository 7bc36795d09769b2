import type { Reply } from '../../src/index.ts';
import type { Attached } from './article.ts';
import { askerIn } from './asker.ts';
import type { Context } from './context.ts';
import { type Heard, isAddressed, questionIn, readMessage, typedIn } from './heard.ts';
import { libraryIn } from './library.ts';
import { note } from './mark.ts';
import { post } from './post.ts';
import { type Body, line, render } from './render.ts';
import { slowedLine } from './respond.ts';
import { isThread, threadFor } from './thread.ts';
import { wording } from './wording.ts';

/** Hears a message: whether it speaks to the bot, and what to answer. */
export function hear(context: Context, payload: unknown): Heard | undefined {
  const message = readMessage(payload);
  if (!message) return undefined;
  const own = isThread(context, message.channel_id) === 'ours';
  const { guilds, user } = context.client;
  const ownRole = guilds.cache.get(message.guild_id ?? '')?.roles.botRoleFor(user)?.id;
  return isAddressed(message, user.id, own, ownRole) ? message : undefined;
}

/** Answers a message with a reply to it, when its author's turn comes. */
export async function onMessage(context: Context, message: Heard): Promise<void> {
  const { bot, client, services, conversations } = context;
  const { exchanges } = services;
  const question = questionIn(message, client.user.id);
  const conversation = await conversationOf(context, message);
  // At once: a follow-up may come before Discord has told the id of the answer.
  conversations.note(message.id, conversation);

  const answer = async () => {
    if (isHidden(message, client.user.id)) {
      await reply(context, message, line(wording.unreadable, false));
      return;
    }
    const asker = askerIn(context, message.channel_id, message.author.id);
    await bot.ready?.({ conversation, asked: { text: question, ...asker } });
    const place = {
      channel: message.channel_id,
      conversation,
      user: message.author.id,
      manages: !message.guild_id,
      elsewhere: wording.rightsUnknown,
      attached: attachedTo(message),
      tell: (told: Reply) => reply(context, message, render(told), undefined, 'tell'),
    };
    const library = question ? await libraryIn(context, place, typedIn(message, client.user.id)) : undefined;
    if (library) {
      conversations.note(await reply(context, message, render(library)), conversation);
      return;
    }
    const answered = question
      ? bot.ask({ text: question, conversation, ...asker })
      : bot.command('help', '', conversation, asker);
    const length = conversations.count(conversation);
    const thread = await threadFor(context, message, question, length);
    const posted = await reply(context, message, render(answered), thread);
    conversations.note(posted, conversation);
    const told = [conversations.begin(message.id), conversations.inPlace(message.channel_id)];
    if (!told.includes(conversation)) exchanges?.keep(`discord:${posted}`, conversation);
    note(
      context,
      { channel: thread ?? message.channel_id, message: posted, user: message.author.id },
      answered,
    );
    if (!thread) return;
    conversations.note(thread, conversation);
    exchanges?.keep(`discord:${thread}`, conversation);
  };
  await services.flood.take(message.author.id, answer, async (turn) => {
    await reply(context, message, line(slowedLine(turn), false), undefined, 'slow');
  });
}

/** Posts as a reply to the message, or in a thread; the id of what was posted. */
export async function reply(
  { client }: Context,
  message: Heard,
  body: Body,
  thread?: string,
  about: 'answer' | 'slow' | 'fail' | 'tell' = 'answer',
): Promise<string> {
  const place = thread ? { channel: thread } : { channel: message.channel_id, replyTo: message.id };
  const { id } = await post(client.rest, { ...place, nonce: `${message.id}${about.charAt(0)}` }, body);
  return id;
}

function attachedTo({ attachments: [first] = [] }: Heard): Attached | undefined {
  return first && { name: first.filename, url: first.url };
}

/** Discord shows the bot no text of a reply whose @ was switched off, nor of a mention of its role. */
function isHidden(message: Heard, me: string): boolean {
  const mentioned = message.mentions.some(({ id }) => id === me);
  return message.content === '' && message.guild_id != null && !mentioned;
}

/** A reply to an answer carries on its conversation, whoever asked; else the place says which it is. */
async function conversationOf(context: Context, message: Heard): Promise<string> {
  const { conversations } = context;
  const { channel_id: channel, referenced_message: answered } = message;
  const asked = answered?.message_reference?.message_id;
  const known = (answered && conversations.of(answered.id)) ?? (asked && conversations.of(asked));
  if (known) return known;
  if (!message.guild_id) return conversations.inPlace(channel);
  // After a restart.
  const inThread = isThread(context, channel) !== 'none';
  const isOurs = answered?.author.id === context.client.user.id;
  const place = inThread ? channel : isOurs ? answered.id : undefined;
  const kept = place && (await context.services.exchanges?.of(`discord:${place}`));
  if (kept) return kept;
  if (inThread) return conversations.inPlace(channel);
  // The answer to a slash command belongs to the person who gave the command.
  const commander = answered?.interaction_metadata?.user.id;
  if (commander) return conversations.ofCommands(channel, commander);
  // The first question of an exchange names it.
  return conversations.begin(asked && isOurs ? asked : message.id);
}
