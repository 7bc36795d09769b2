import type { App, types } from '@slack/bolt';
import { z } from 'zod';
import { onPress, withAnswer } from './buttons.ts';
import type { Desk } from './desk.ts';
import { GLAD, NOT_KEPT, THANKS } from './lines.ts';
import { readable } from './logger.ts';
import { type Person, whisper } from './post.ts';
import type { Pressed } from './pressed.ts';
import { renderLine } from './render.ts';

const VIEW = 'wrong_answer';
const WHY = 'why';
const WHY_CHARACTERS = 1000;

/** What the form has to remember; Slack keeps it for us. */
const memory = z.object({
  answer: z.string(),
  channel: z.string(),
  thread: z.string().optional(),
  url: z.string().optional(),
});

/** "This answer is wrong" and the feedback buttons: both keep what a person thinks of an answer. */
export function listenForFeedback(app: App, desk: Desk): void {
  onPress(
    app,
    desk,
    /^wrong$/,
    withAnswer((_, pressed, ref) => openWrong(desk, pressed, ref.answer)),
  );
  onPress(app, desk, /^feedback$/, async (_, pressed, value) => {
    const [opinion, answer] = [value.slice(0, value.indexOf(':')), value.slice(value.indexOf(':') + 1)];
    if (opinion !== 'good') return openWrong(desk, pressed, answer);
    await keep(desk, pressed.person, { answer, opinion: 'helpful' }, GLAD);
  });
  app.view(VIEW, async ({ ack, body, view }) => {
    const why = view.state.values[WHY]?.[WHY]?.value?.trim() ?? '';
    if (why === '') return ack({ response_action: 'errors', errors: { [WHY]: 'A line on why, please.' } });
    await ack();
    const read = memory.safeParse(fromJson(view.private_metadata));
    if (!read.success) return;
    const { answer, ...place } = read.data;
    const person = { ...place, user: body.user.id };
    await desk.services.inFlight.run(() => keep(desk, person, { answer, opinion: 'wrong', why }, THANKS));
  });
}

async function openWrong(desk: Desk, { person, trigger }: Pressed, answer: string): Promise<void> {
  const { channel, thread, url } = person;
  await desk.client.views.open({ trigger_id: trigger, view: form({ answer, channel, thread, url }) });
}

function form(remembered: Partial<z.infer<typeof memory>>): types.ModalView {
  return {
    type: 'modal',
    callback_id: VIEW,
    private_metadata: JSON.stringify(remembered),
    title: { type: 'plain_text', text: 'A wrong answer' },
    submit: { type: 'plain_text', text: 'Send' },
    close: { type: 'plain_text', text: 'Cancel' },
    blocks: [
      {
        type: 'input',
        block_id: WHY,
        label: { type: 'plain_text', text: 'What is wrong with it?' },
        element: { type: 'plain_text_input', action_id: WHY, multiline: true, max_length: WHY_CHARACTERS },
      },
    ],
  };
}

async function keep(
  desk: Desk,
  person: Person,
  said: { answer: string; opinion: 'wrong' | 'helpful'; why?: string },
  thanks: string,
): Promise<void> {
  let line = thanks;
  try {
    await desk.services.feedback.keep({
      platform: 'slack',
      person: person.user,
      channel: person.channel,
      ...said,
      ...(said.why ? { why: said.why.slice(0, WHY_CHARACTERS) } : {}),
    });
  } catch (error) {
    desk.services.log.error(`slack: feedback could not be kept (${readable(error)})`);
    line = NOT_KEPT;
  }
  await whisper(desk, person, renderLine(line));
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
