import type { Record } from '../match/record.ts';
import type { Statement } from '../story/schema.ts';
import type { Matter } from './resolve.ts';

/** Whether a statement is by one of these, or by someone who speaks for one of these. */
export function isBy(record: Record, said: Statement, speakers: readonly string[]): boolean {
  const side = record.lexicon.parties.get(said.speaker)?.side;
  return speakers.includes(said.speaker) || (side !== undefined && speakers.includes(side));
}

export function isTo(said: Statement, addressees: readonly string[]): boolean {
  return said.to.some((id) => addressees.includes(id));
}

/** Whether a statement is about one of the subjects or what lies within them, or speaks of one of the parties. */
export function isAbout(record: Record, said: Statement, { subjects, parties }: Matter): boolean {
  if (said.mentions.some((id) => parties.includes(id))) return true;
  return said.about.some((id) => isWithin(record, id, subjects));
}

function isWithin(record: Record, id: string, subjects: readonly string[]): boolean {
  const seen = new Set<string>();
  for (let at: string | undefined = id; at !== undefined && !seen.has(at); ) {
    if (subjects.includes(at)) return true;
    seen.add(at);
    at = record.story.subjects.find((subject) => subject.id === at)?.within;
  }
  return false;
}
