import type { Evidence } from '../answer/answer.ts';
import { partyOf, type Record } from '../match/record.ts';
import type { Statement } from '../story/schema.ts';
import type { Run } from './fit.ts';

/** The exact words that a run of a stretch touches, each as on record, whole. */
export function evidenceOfRun(record: Record, run: Run): Evidence[] {
  const { stretch } = run;
  const first = stretch.words[run.from]?.start ?? 0;
  const last = stretch.words[run.to - 1]?.end ?? stretch.text.length;
  return stretch.statements
    .filter(({ start, quote }) => start < last && start + quote.length > first)
    .map(({ said, quote }) => ({ type: 'quote', text: quote, ...sourceOf(record, said) }));
}

/** A whole statement: its exact words, or where there are none what the record tells of it. */
export function evidenceOfSaid(record: Record, said: Statement): Evidence[] {
  const source = sourceOf(record, said);
  if (!said.quotes.length) return [{ type: 'fact', text: said.gist, ...source }];
  return said.quotes.map((text) => ({ type: 'quote', text, ...source }));
}

function sourceOf(record: Record, said: Statement): Omit<Evidence, 'type' | 'text'> {
  const name = (id: string) => partyOf(record, id).short ?? partyOf(record, id).name;
  const occasion = record.story.occasions.find(({ id }) => id === said.occasion);
  const context = [
    said.to.length ? `to ${said.to.map(name).join(' and ')}` : '',
    occasion ? `at ${occasion.name}` : '',
    said.via.length ? `according to ${said.via.map(name).join(' and ')}` : '',
  ].filter(Boolean);
  return {
    paragraph: said.paragraph,
    speaker: partyOf(record, said.speaker).name,
    ...(context.length ? { context: context.join(', ') } : {}),
    entry: said.id,
    story: record.story.id,
  };
}
