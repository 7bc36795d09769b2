import type { App } from '@slack/bolt';
import { z } from 'zod';
import { type AnswerRef, readPageValue } from './button-values.ts';
import { canShare } from './can-share.ts';
import type { Desk } from './desk.ts';
import { deliveryIds } from './incoming.ts';
import { cut } from './limits.ts';
import { CANNOT_SHARE, GONE, SHARED } from './lines.ts';
import { readable } from './logger.ts';
import { post, update, whisper } from './post.ts';
import { type Pressed, readPress } from './pressed.ts';
import { askerOf, isDirect, note } from './questions.ts';
import { render, renderLine } from './render.ts';
import { takeTurn } from './turn.ts';

/** A button's work; its whole state is its value, so it goes on working after a restart. */
type Work = (desk: Desk, pressed: Pressed, value: string) => Promise<void>;

export function listenForButtons(app: App, desk: Desk): void {
  onPress(app, desk, /^ask_/, askSuggestion);
  onPress(app, desk, /^page_(back|next)$/, withAnswer(turnPage));
  onPress(app, desk, /^share$/, withAnswer(share));
}

/** Listens for a button: acknowledged first, then done in the person's turn. */
export function onPress(app: App, desk: Desk, action: RegExp, work: Work): void {
  app.action(action, async ({ ack, body, payload, context }) => {
    await ack();
    const pressed = readPress(body);
    if (!pressed) return;
    const value = z.object({ value: z.string() }).safeParse(payload).data?.value ?? '';
    await takeTurn(desk, {
      ids: deliveryIds(context),
      person: pressed.person,
      say: (line) => whisper(desk, pressed.person, line),
      work: () => work(desk, pressed, value),
    });
  });
}

/** For buttons that belong to an answer. */
export function withAnswer(work: (desk: Desk, pressed: Pressed, ref: AnswerRef) => Promise<void>): Work {
  return async (desk, pressed, value) => {
    const ref = readPageValue(value);
    if (!ref) return whisper(desk, pressed.person, renderLine(GONE));
    await work(desk, pressed, ref);
  };
}

/** Asks the question on the button: where everyone sees it if the button was, else privately. */
const askSuggestion: Work = async (desk, pressed, question) => {
  const { person, hidden, message, name } = pressed;
  await desk.services.recent.add(`slack:${person.user}`, question);
  const asker = askerOf(desk, person.channel, person.user);
  if (hidden) {
    const conversation = `slack:${person.channel}:${person.user}`;
    await desk.bot.ready?.({ conversation, asked: { text: question, ...asker } });
    const reply = desk.bot.ask({ text: question, conversation, ...asker });
    return whisper(desk, person, render(reply, { shareable: canShare(person.channel, reply) }));
  }
  // On the Home tab there is no channel: the answer comes as a direct message.
  const channel = person.channel || person.user;
  const direct = person.channel === '' || isDirect(channel);
  const thread = person.thread ?? message;
  const conversation = direct ? `slack:${channel}` : `slack:${channel}:${thread}`;
  await desk.bot.ready?.({ conversation, asked: { text: question, ...asker } });
  const reply = desk.bot.ask({ text: question, conversation, ...asker });
  const by = cut(`${name} asked: ${question}`, 300);
  const ts = await post(desk, { channel, thread }, render(reply, { direct, by }));
  note(desk, { channel, thread, message: ts, user: person.user }, reply);
  if (!direct) desk.answered.add(channel, ts, thread, { question, conversation, channel });
};

async function turnPage(desk: Desk, pressed: Pressed, ref: AnswerRef): Promise<void> {
  const { person, message, hidden } = pressed;
  await desk.bot.ready?.({ answer: ref.answer });
  const reply = desk.bot.again(ref.answer);
  if (!reply) return whisper(desk, person, renderLine(GONE));
  const view = { page: ref.page, ...(ref.by ? { by: ref.by } : {}) };
  if (hidden || !message) {
    const shareable = canShare(person.channel, reply);
    return whisper(desk, person, render(reply, { ...view, shareable }), { replace: true });
  }
  await update(desk, person.channel, message, render(reply, { ...view, direct: isDirect(person.channel) }));
}

async function share(desk: Desk, pressed: Pressed, ref: AnswerRef): Promise<void> {
  const { person, message, name } = pressed;
  await desk.bot.ready?.({ answer: ref.answer });
  const reply = desk.bot.again(ref.answer);
  if (!reply) return whisper(desk, person, renderLine(GONE));
  // A second press on the same private answer, before the first one has taken the button away.
  const press = `slack:share:${person.channel}:${person.user}:${message}:${ref.answer}`;
  if (message && !(await desk.services.seen.claim(press))) return;
  const by = `Shared by ${cut(name, 100)}`;
  try {
    const ts = await post(desk, person, render(reply, { by }));
    note(desk, { channel: person.channel, thread: person.thread, message: ts, user: person.user }, reply);
    const thread = person.thread ?? ts;
    const conversation = `slack:${person.channel}:${thread}`;
    desk.answered.add(person.channel, ts, thread, { question: '', conversation, channel: person.channel });
  } catch (error) {
    await desk.services.seen.release(press);
    desk.services.log.warn(`slack: an answer could not be shared (${readable(error)})`);
    return whisper(desk, person, renderLine(CANNOT_SHARE));
  }
  await whisper(desk, person, renderLine(SHARED), { replace: true });
}
