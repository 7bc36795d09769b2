import type { App, MessageShortcut } from '@slack/bolt';
import { canShare } from './can-share.ts';
import type { Desk } from './desk.ts';
import { deliveryIds } from './incoming.ts';
import { CHECKED_CHARACTERS } from './limits.ts';
import { NOTHING_TO_CHECK, TOO_LONG } from './lines.ts';
import { wordsOf } from './plain-text.ts';
import { type Person, whisper } from './post.ts';
import { askerOf } from './questions.ts';
import { render, renderLine } from './render.ts';
import { takeTurn } from './turn.ts';

/** "Check this quote" in the menu of any message; the same name stands in the manifest. */
export const CHECK_QUOTE = 'check_quote';

/** Judges the quotations in someone's message, for the one who asked only: a wrong quote is no reason to shame. */
export function listenForCheckQuote(app: App, desk: Desk): void {
  app.shortcut<MessageShortcut>(
    { callback_id: CHECK_QUOTE, type: 'message_action' },
    async ({ ack, shortcut, context }) => {
      await ack();
      const { channel, user, message, response_url } = shortcut;
      const thread: unknown = message?.thread_ts;
      const person: Person = {
        channel: channel?.id ?? '',
        user: user.id,
        url: response_url,
        thread: typeof thread === 'string' ? thread : undefined,
      };
      await takeTurn(desk, {
        ids: deliveryIds(context),
        person,
        say: (line) => whisper(desk, person, line),
        work: async () => {
          const words = wordsOf(message ?? {});
          if (words.trim() === '') return whisper(desk, person, renderLine(NOTHING_TO_CHECK));
          if (words.length > CHECKED_CHARACTERS) return whisper(desk, person, renderLine(TOO_LONG));
          const reply = desk.bot.check(words, askerOf(desk, person.channel, person.user));
          await whisper(desk, person, render(reply, { shareable: canShare(person.channel, reply) }));
        },
      });
    },
  );
}
