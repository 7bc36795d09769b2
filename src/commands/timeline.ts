import type { Draft } from '../answer/draft.ts';
import { factLine } from '../answer/tell/phrase.ts';
import { type Matter, resolveMatter } from '../look-up/resolve.ts';
import type { Entry } from '../match/entry.ts';
import type { Record } from '../match/record.ts';
import { partiesOf } from '../match/views.ts';

/** So many dated entries are shown. */
const MOST = 12;

/** `/timeline ferry`: what happened when, in order, all of it or on one person or subject. */
export function timelineOf(record: Record, argument: string): Draft {
  const matter = argument ? resolveMatter(record, argument) : undefined;
  if (matter && !matter.subjects.length && !matter.parties.length) {
    return none('The record knows no person or subject of that name.');
  }
  const dated = datedOn(record, matter);
  dated.sort((a, b) => startOf(a).localeCompare(startOf(b)) || a.index - b.index);
  const [first] = dated;
  if (first?.kind !== 'fact') return none('The record holds nothing with a date on that.');
  const shown = spread(dated, MOST);
  const count =
    shown.length < dated.length
      ? `${shown.length} of ${dated.length} dated entries`
      : `${shown.length} dated entries`;
  const lead = `What happened when, in order: ${count}. First, ${first.of.time?.said ?? startOf(first)}: ${factLine(first.of)}`;
  return { answered: true, kind: 'timeline', lead, rests: shown };
}

/** What has a date and touches the matter, in the order of the record. */
export function datedOn(record: Record, matter: Matter | undefined): Entry[] {
  return record.entries.filter(
    (entry) => startOf(entry) && (!matter || touches(entry, matter.subjects, matter.parties)),
  );
}

function touches(entry: Entry, subjects: readonly string[], parties: readonly string[]): boolean {
  return (
    entry.of.about.some((id) => subjects.includes(id)) || partiesOf(entry).some((id) => parties.includes(id))
  );
}

/** The first day of a fact that has one: "2019-05-14". */
function startOf(entry: Entry): string {
  return entry.kind === 'fact' ? (entry.of.time?.from ?? '') : '';
}

/** At most `most` entries: one for each date before a second for any. */
function spread(dated: readonly Entry[], most: number): Entry[] {
  const seen = new Set<string>();
  const firsts = dated.filter((entry) => !seen.has(startOf(entry)) && seen.add(startOf(entry)));
  const kept = new Set([...new Set([...firsts, ...dated])].slice(0, most));
  return dated.filter((entry) => kept.has(entry));
}

function none(lead: string): Draft {
  return { answered: false, kind: 'none', lead, rests: [] };
}
