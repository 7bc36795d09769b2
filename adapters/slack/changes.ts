import type { Desk } from './desk.ts';
import { type Change, idsOf } from './incoming.ts';
import { update } from './post.ts';
import { answer, note, questionIn } from './questions.ts';
import { type Task, takeTurn } from './turn.ts';

/** An edited question updates its answer; a deleted one takes it along. Anything else that changes is not ours. */
export async function onChange(desk: Desk, change: Change, body: unknown): Promise<void> {
  const { channel, ts, user, text } = change;
  const { answered } = desk;
  // Most edits in a busy channel are of messages that were never for us: they cost nobody a turn.
  if (!answered.find(channel, ts) && !answered.pending(channel, ts)) return;
  const task: Task = {
    ids: idsOf(body),
    person: { channel, user },
    // An edit that fails leaves the answer as it was; a line in the thread would answer nobody's question.
    say: async () => undefined,
    work: async () => {
      const exchange = answered.find(channel, ts);
      if (!exchange?.answer) return;
      if (text === undefined) {
        await desk.client.chat.delete({ channel, ts: exchange.answer });
        answered.remove(channel, ts);
        note(desk, { channel, message: exchange.answer }, undefined);
        return;
      }
      const question = questionIn(desk, text);
      // Slack reports a change also when it adds a link preview.
      if (question === exchange.question) return;
      const { message, reply } = await answer(desk, { ...exchange, question, user });
      await update(desk, channel, exchange.answer, message);
      note(desk, { channel, message: exchange.answer, user }, reply);
      answered.add(channel, ts, undefined, { ...exchange, question });
    },
  };
  if (answered.pending(channel, ts)) desk.acknowledge(body);
  await answered.inOrder(channel, ts, () => takeTurn(desk, task));
}
