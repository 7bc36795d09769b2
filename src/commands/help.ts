import type { Draft } from '../answer/draft.ts';
import { answerHelp } from '../answer/forms/help.ts';
import type { CommandName } from '../door.ts';
import type { Record } from '../match/record.ts';

/** How each command is used. */
const USAGE: { readonly [name in CommandName]: string } = {
  'who-said':
    '/who-said WORDS: whose words these are. Also speaker:NAME, to:NAME and about:SUBJECT, in any combination.',
  ask: '/ask QUESTION: any question on the story. Just writing the question does the same.',
  quotes: '/quotes NAME, /quotes SUBJECT or /quotes NAME about SUBJECT: what is on record.',
  timeline: '/timeline, or /timeline NAME or SUBJECT: what happened when, in order.',
  story: '/story: the story in short, and where accounts diverge.',
  check: '/check TEXT: each quotation in a pasted text against the record.',
  people: '/people: who speaks in the story.',
  subjects: '/subjects: what the story is about.',
  help: '/help: this.',
};

/** What was given to a command said nothing to the record: how to use it is told besides. */
export function withUsage(draft: Draft, name: CommandName): Draft {
  if (draft.answered || draft.rests.length > 0 || draft.checks) return draft;
  return { ...draft, notes: [...(draft.notes ?? []), USAGE[name]] };
}

/** How to ask, with every command; or how to use one command. */
export function helpOn(record: Record, name?: CommandName): Draft {
  if (name && name !== 'help') return { answered: true, kind: 'help', lead: USAGE[name], rests: [] };
  const draft = answerHelp(record);
  return { ...draft, notes: [...(draft.notes ?? []), ...Object.values(USAGE)] };
}
