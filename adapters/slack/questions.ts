import type { Asker, Reply } from '../../src/index.ts';
import { addedText } from '../shared/add-story.ts';
import { noteAnswer } from '../shared/answers-given.ts';
import type { Given } from '../shared/library-commands.ts';
import { attachedTo } from './article.ts';
import { answerSetting } from './channel-setting.ts';
import type { Desk } from './desk.ts';
import { fromPerson, type IncomingMessage, idOf, idsOf } from './incoming.ts';
import { answerLibrary } from './library.ts';
import { QUESTION_CHARACTERS } from './limits.ts';
import { TOO_LONG } from './lines.ts';
import { mentions, plainText } from './plain-text.ts';
import { post } from './post.ts';
import { type Rendered, render, renderLine } from './render.ts';
import { showStatus } from './status.ts';
import { isAnswered } from './taken-up.ts';
import { type Task, takeTurn } from './turn.ts';

/**
 * Answers a message that is meant for us: a mention, a direct message, a follow-up where the channel allows it.
 * `mentioned`: Slack has said already that it mentions us. `takenUp`: another copy of the bot began, and died.
 */
export async function onMessage(
  desk: Desk,
  event: IncomingMessage,
  body: unknown,
  { mentioned = false, takenUp = false }: { mentioned?: boolean; takenUp?: boolean } = {},
): Promise<void> {
  if (!fromPerson(event, desk.self.user) || !(mentioned || meantForUs(desk, event))) return;
  const direct = event.channel_type === 'im' || isDirect(event.channel);
  const place = { channel: event.channel, thread: event.thread_ts ?? event.ts };
  const { channel, ts } = event;
  // A direct message is one long conversation; in a channel each thread is one.
  const conversation = direct ? `slack:${channel}` : `slack:${channel}:${place.thread}`;
  const stands = () => desk.answered.find(channel, ts)?.answer;
  const task: Task = {
    ids: idsOf(body, event),
    event: { event, event_id: idOf(body) },
    takenUp,
    person: { ...place, user: event.user },
    say: async (line) => {
      if (stands()) return;
      const answer = await post(desk, place, line);
      desk.answered.add(channel, ts, place.thread, { question: '', conversation, channel, answer });
    },
    work: async () => {
      if (takenUp && (await isAnswered(desk, event))) return;
      const status = direct ? showStatus(desk, place) : undefined;
      const question = questionIn(desk, event.text);
      const asked = { question, conversation, channel, user: event.user };
      const { message, reply } = await answer(desk, asked, {
        attached: () => attachedTo(desk, event),
        tell: (line) => post(desk, place, render(line)),
      });
      await desk.services.recent.add(`slack:${event.user}`, question);
      await status?.shown;
      const failed = stands();
      // Before: a follow-up may come as soon as people see the answer.
      desk.answered.enter(channel, place.thread);
      const posted = await post(desk, place, message);
      void status?.end();
      note(desk, { ...place, message: posted, user: event.user }, reply);
      desk.answered.add(channel, ts, place.thread, { question, conversation, channel, answer: posted });
      // The line that said there is no answer yet.
      if (failed) await desk.ornaments.chat.delete({ channel, ts: failed }).catch(() => undefined);
    },
  };
  // The other event of one message: what it asks for is in hand.
  if (desk.answered.pending(channel, ts)) desk.acknowledge(body);
  // In order from here on, so that an edit that comes at once finds the question under way.
  await desk.answered.inOrder(channel, ts, () => takeTurn(desk, task));
}

/** What is asked, as a message to post: an answer with its reply, or a line of our own. */
export async function answer(
  desk: Desk,
  asked: { question: string; conversation: string; channel: string; user?: string },
  adding: Pick<Given, 'attached' | 'tell'> = {},
): Promise<{ message: Rendered; reply?: Reply }> {
  const { question, conversation, channel, user } = asked;
  if (question.length > QUESTION_CHARACTERS && addedText(question) === undefined)
    return { message: renderLine(TOO_LONG) };
  const setting = await answerSetting(desk, channel, question);
  if (setting) return { message: setting };
  const library = await answerLibrary(desk, question, { channel, conversation, user, ...adding });
  if (library) return { message: render(library, { direct: isDirect(channel) }) };
  const asker = askerOf(desk, channel, user);
  await desk.bot.ready?.({ conversation, asked: { text: question, ...asker } });
  const reply = ask(desk, question, conversation, asker);
  return { message: render(reply, { direct: isDirect(channel) }), reply };
}

/** Notes where an answer stands, so that it can be marked when its article changes. */
export function note(
  { bot, services }: Desk,
  { user, ...at }: { channel: string; message: string; thread?: string | undefined; user?: string },
  reply: Reply | undefined,
): void {
  const person = user ? `slack:${user}` : undefined;
  noteAnswer(services.answers, bot, { platform: 'slack', person, ...at }, reply?.answer);
}

function ask({ bot }: Desk, text: string, conversation: string, asker: Asker): Reply {
  return text === ''
    ? bot.command('help', '', conversation, asker)
    : bot.ask({ text, conversation, ...asker });
}

/** Who asks, and which stories their channel follows. */
export function askerOf({ services }: Desk, channel: string, user?: string): Asker {
  const { follows } = services.channels.get(channel);
  return {
    ...(user ? { person: `slack:${user}` } : {}),
    ...(follows.length > 0 ? { stories: follows } : {}),
  };
}

/** The question in a message: without the mention, and without the stroke people type before a command. */
export function questionIn(desk: Desk, text: string): string {
  return plainText(text, desk.self.user)
    .replace(/^[\s,:;]+/, '')
    .replace(/^[/!](?=[a-z])/i, '');
}

function meantForUs(desk: Desk, event: IncomingMessage): boolean {
  const direct = event.channel_type === 'im' || isDirect(event.channel);
  if (direct || mentions(event.text, desk.self.user)) return true;
  if (event.thread_ts === undefined || startsWithMention(event.text)) return false;
  const { followUps } = desk.services.channels.get(event.channel);
  return followUps === 'without mention' && desk.answered.inThread(event.channel, event.thread_ts);
}

/** Said to another person in the same thread. */
const startsWithMention = (text: string) => /^\s*<@/.test(text);

/** Ids of direct messages begin with D. */
export const isDirect = (channel: string) => channel.startsWith('D');
