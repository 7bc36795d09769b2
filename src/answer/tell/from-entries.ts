import type { Entry } from '../../match/entry.ts';
import type { Record } from '../../match/record.ts';
import type { Question } from '../../understand/question.ts';
import { factLine, statementLine, verbatimLine } from './phrase.ts';

/** The sentence (or two) that an entry is told in. */
export function lineOf(record: Record, entry: Entry, question: Question): string {
  return `${plainLine(record, entry, question)}${dateOf(entry, question)}`;
}

const ASKS_DATE = /\b(?:dates?|days?|weekday|month|year|decade|when|calendar)\b/i;

/** The date that "on Monday" resolves to, where the question is about dates. */
function dateOf(entry: Entry, { form, text }: Question): string {
  if (form !== 'when' && !ASKS_DATE.test(text)) return '';
  const { time } = 'time' in entry.of ? entry.of : { time: undefined };
  const told = entry.kind === 'fact' ? entry.of.text : entry.kind === 'statement' ? entry.of.gist : '';
  return time?.said === undefined || told.includes(time.said) || time.said === time.printed
    ? ''
    : ` (${time.printed === undefined ? '' : `${time.printed.replace(/,$/, '')}: `}${time.said}.)`;
}

function plainLine(record: Record, entry: Entry, question: Question): string {
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
