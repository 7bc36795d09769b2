import type { Entry } from '../../match/entry.ts';
import type { Record } from '../../match/record.ts';
import type { Question } from '../../understand/question.ts';
import type { Draft } from '../draft.ts';
import { lineOf } from '../tell/from-entries.ts';

const MOST = 10;

/** Everything that has a date, in order. */
export function answerTimeline(record: Record, question: Question): Draft {
  const dated = record.entries.filter(isDated).sort((a, b) => startOf(a).localeCompare(startOf(b)));
  const chosen = spread(dated, MOST);
  const [first] = chosen;
  const last = chosen.at(-1);
  if (!first || !last)
    return { answered: false, kind: 'none', lead: 'The record holds no dated events.', rests: [] };
  const lead = `From ${startOf(first)} to ${startOf(last)}: ${chosen.length} of ${dated.length} dated entries, in order. First: ${lineOf(record, first, question)}`;
  return { answered: true, kind: 'timeline', lead, rests: chosen };
}

function isDated(entry: Entry): boolean {
  return entry.kind === 'fact' && entry.of.time !== undefined;
}

function startOf(entry: Entry): string {
  return entry.kind === 'fact' ? (entry.of.time?.from ?? '') : '';
}

/** At most `most` entries, one for each date first. */
function spread(dated: readonly Entry[], most: number): Entry[] {
  const seen = new Set<string>();
  const firsts = dated.filter((entry) => !seen.has(startOf(entry)) && seen.add(startOf(entry)));
  const rest = dated.filter((entry) => !firsts.includes(entry));
  const kept = new Set([...firsts, ...rest].slice(0, most));
  return dated.filter((entry) => kept.has(entry));
}
