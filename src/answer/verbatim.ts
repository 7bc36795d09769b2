import type { Entry } from '../match/entry.ts';
import type { Record } from '../match/record.ts';
import type { Draft } from './draft.ts';
import { verbatimLine } from './phrase.ts';

/** Exact words are wanted and the best entry has none: the same speaker's nearest statement that has some. */
export function withExactWords(record: Record, draft: Draft): Draft {
  const [first] = draft.rests;
  if (!draft.answered || first?.kind !== 'statement' || first.of.quotes.length) return draft;
  const other = record.entries.find((entry) => isNear(entry, first));
  if (other?.kind !== 'statement') return draft;
  return { ...draft, lead: verbatimLine(record, other.of), rests: [other, ...draft.rests] };
}

function isNear(entry: Entry, first: Extract<Entry, { kind: 'statement' }>): boolean {
  return (
    entry.kind === 'statement' &&
    entry.of.quotes.length > 0 &&
    entry.of.speaker === first.of.speaker &&
    Math.abs(entry.of.paragraph - first.of.paragraph) <= 1 &&
    entry.of.about.some((subject) => first.of.about.includes(subject))
  );
}
