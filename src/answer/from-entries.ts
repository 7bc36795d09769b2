import type { Entry } from '../match/entry.ts';
import type { Record } from '../match/record.ts';
import type { Question } from '../understand/question.ts';
import { factLine, statementLine, verbatimLine } from './phrase.ts';

/** The sentence (or two) that an entry is told in. */
export function lineOf(record: Record, entry: Entry, question: Question): string {
  switch (entry.kind) {
    case 'statement':
      return question.verbatim ? verbatimLine(record, entry.of) : statementLine(record, entry.of);
    case 'fact':
      return factLine(entry.of);
    case 'account':
      return entry.of.summary;
    case 'gap':
      return entry.of.text;
  }
}
