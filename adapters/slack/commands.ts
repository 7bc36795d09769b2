import type { App, SlashCommand } from '@slack/bolt';
import type { CommandName, Reply } from '../../src/index.ts';
import { addedText } from '../shared/add-story.ts';
import { canShare } from './can-share.ts';
import type { Desk } from './desk.ts';
import { deliveryIds } from './incoming.ts';
import { answerLibrary } from './library.ts';
import { QUESTION_CHARACTERS } from './limits.ts';
import { TOO_LONG } from './lines.ts';
import { plainText } from './plain-text.ts';
import { type Person, whisper } from './post.ts';
import { askerOf } from './questions.ts';
import { render, renderLine } from './render.ts';
import { takeTurn } from './turn.ts';
import { openWhoSaid } from './who-said.ts';

/** The slash commands; each has a mention form too, for Slack offers none in threads. */
export const COMMANDS = ['who-said', 'ask', 'quotes', 'timeline', 'story'] as const satisfies CommandName[];

export function listenForCommands(app: App, desk: Desk): void {
  for (const name of COMMANDS) {
    app.command(`/${name}`, async ({ ack, command, context }) => {
      await ack();
      await onCommand(desk, name, command, deliveryIds(context));
    });
  }
}

async function onCommand(desk: Desk, name: CommandName, command: SlashCommand, ids: string[]): Promise<void> {
  const person = personOf(command);
  const text = plainText(command.text ?? '');
  await takeTurn(desk, {
    ids,
    person,
    say: (line) => whisper(desk, person, line),
    work: async () => {
      if (name === 'who-said' && text === '') return openWhoSaid(desk, command.trigger_id, person);
      const adds = name === 'story' && addedText(`story ${text}`) !== undefined;
      if (text.length > QUESTION_CHARACTERS && !adds) return whisper(desk, person, renderLine(TOO_LONG));
      if (name === 'ask') await desk.services.recent.add(`slack:${person.user}`, text);
      const conversation = `slack:${person.channel}:${person.user}`;
      const asker = askerOf(desk, person.channel, person.user);
      await desk.bot.ready?.({ conversation, asked: { text: `/${name} ${text}`, ...asker } });
      const tell = (reply: Reply) => whisper(desk, person, render(reply));
      const place = { channel: person.channel, conversation, user: person.user, tell };
      const library = name === 'story' ? await answerLibrary(desk, `story ${text}`, place) : undefined;
      if (library) return whisper(desk, person, render(library));
      const reply = /^(help|\?)$/i.test(text)
        ? desk.bot.command('help', name, conversation, asker)
        : desk.bot.command(name, text, conversation, asker);
      await whisper(desk, person, render(reply, { shareable: canShare(person.channel, reply) }));
    },
  });
}

function personOf(command: SlashCommand): Person {
  return { channel: command.channel_id, user: command.user_id, url: command.response_url };
}
