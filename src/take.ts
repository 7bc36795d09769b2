import type { Draft } from './answer/draft.ts';
import { draftAnswer, threadAfter } from './bot.ts';
import { checkOf } from './commands/check.ts';
import { helpOn, withUsage } from './commands/help.ts';
import { peopleOf } from './commands/people.ts';
import { quotesOf } from './commands/quotes.ts';
import { COMMANDS, type Command, readCommand } from './commands/read-command.ts';
import { storyOf } from './commands/story.ts';
import { subjectsOf } from './commands/subjects.ts';
import { timelineOf } from './commands/timeline.ts';
import { readFacets } from './look-up/facet-text.ts';
import { type LookedUp, lookUp } from './look-up/look-up.ts';
import type { Record } from './match/record.ts';
import type { Thread } from './remember/thread.ts';
import type { Question } from './understand/question.ts';

/** What came of one text. */
export interface Taken {
  draft: Draft;
  thread: Thread;
  question?: Question;
  /** The texts before it had no part in it. */
  alone: boolean;
}

/** Takes one text, in the light of its thread: a command where it begins with one, else a question. */
export function take(record: Record, text: string, thread: Thread = {}): Taken {
  const command = readCommand(text);
  if (!command) return ask(record, text, thread);
  const { name, argument } = command;
  const taken = name === 'ask' && argument ? ask(record, argument, thread) : carriedOut(record, command);
  return { ...taken, draft: withUsage(taken.draft, name) };
}

function carriedOut(record: Record, command: Command): Taken {
  const looked = lookedUp(record, command);
  if (!looked) return { draft: shown(record, command), thread: {}, alone: true };
  return { ...looked, thread: threadAfter(looked.question, looked.draft), alone: true };
}

function ask(record: Record, text: string, thread: Thread): Taken {
  const { draft, question, alone } = draftAnswer(record, text, thread);
  return { draft, question, thread: threadAfter(question, draft), alone };
}

function lookedUp(record: Record, { name, argument }: Command): LookedUp | undefined {
  if (name === 'who-said') return lookUp(record, readFacets(argument));
  return name === 'quotes' ? quotesOf(record, argument) : undefined;
}

function shown(record: Record, { name, argument }: Command): Draft {
  switch (name) {
    case 'timeline':
      return timelineOf(record, argument);
    case 'story':
      return storyOf(record);
    case 'people':
      return peopleOf(record);
    case 'subjects':
      return subjectsOf(record);
    case 'check':
      return checkOf(record, argument) ?? helpOn(record, name);
    case 'help':
      return helpOn(
        record,
        COMMANDS.find((command) => command === argument.toLowerCase()),
      );
    default:
      return helpOn(record, name);
  }
}
