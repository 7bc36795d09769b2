import { short } from '../answer/tell/phrase.ts';
import type { Entry } from '../match/entry.ts';
import { partyOf, type Record } from '../match/record.ts';
import type { Statement } from '../story/schema.ts';

/** A question that may be offered, and what it is near to. */
export interface Candidate {
  question: string;
  subjects: readonly string[];
  parties: readonly string[];
  /** Whether an answer that rests on this entry first is the one meant. */
  meant: (first: Entry | undefined) => boolean;
}

/** Questions that a story should be able to answer: its own, then made ones on each statement, account and person. */
export function candidatesOf(record: Record): Candidate[] {
  const { story } = record;
  const own = story.asks.map((question) => ({ question, ...nearTo(record, question), meant: () => true }));
  const accounts = story.accounts.map(({ question, about, versions }) => ({
    // "Did it? They differ.": the question is what ends with its mark.
    question: /^[^?]*\?/.exec(question)?.[0] ?? question,
    subjects: about,
    parties: versions.flatMap(({ whose }) => whose),
    meant: () => true,
  }));
  return [...own, ...accounts, ...saidOn(record), ...people(record)];
}

/** "What did Lee say about the ferry?", once for each speaker and subject. */
function saidOn(record: Record): Candidate[] {
  const made = new Map<string, Candidate>();
  for (const said of record.story.statements) {
    const speaker = partyOf(record, said.speaker);
    // "What did reporters say …?": they ask.
    if (speaker.kind === 'group') continue;
    const name = short(speaker);
    for (const about of said.about) {
      const subject = record.story.subjects.find(({ id }) => id === about)?.name.replace(/^The /, 'the ');
      // "What did the report say about the report?"
      if (!subject || subject === name) continue;
      const question = `What did ${name} say about ${subject}?`;
      if (made.has(question)) continue;
      const meant = (first: Entry | undefined) => isOn(first, said.speaker, about);
      made.set(question, { question, subjects: [about], parties: [said.speaker], meant });
    }
  }
  return [...made.values()];
}

function isOn(first: Entry | undefined, speaker: string, about: string): boolean {
  return first?.kind === 'statement' && first.of.speaker === speaker && first.of.about.includes(about);
}

function people(record: Record): Candidate[] {
  const speakers = new Set(record.story.statements.map(({ speaker }: Statement) => speaker));
  return [...speakers].map((id) => {
    const party = partyOf(record, id);
    const question = party.kind === 'person' ? `Who is ${party.name}?` : `What did ${short(party)} say?`;
    return { question, subjects: [], parties: [id], meant: () => true };
  });
}

function nearTo({ lexicon }: Record, question: string) {
  const words = question.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const ids = (table: typeof lexicon.names) => table.find(words).flatMap((found) => found.ids);
  return { subjects: ids(lexicon.subjects), parties: ids(lexicon.names) };
}
