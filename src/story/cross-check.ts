import { fold } from '../text/fold.ts';
import type { Story } from './schema.ts';

export interface Fault {
  file: string;
  text: string;
}

/** What the schemas cannot see: ids that lead nowhere, ids used twice, a name that two parties claim. */
export function crossCheck(story: Story): Fault[] {
  const faults: Fault[] = [];
  const parties = idsOf(story.people, 'people.json', faults);
  const subjects = idsOf(story.subjects, 'subjects.json', faults);
  const occasions = idsOf(story.occasions, 'occasions.json', faults);
  const entries = new Set<string>();
  idsOf(story.statements, 'statements.json', faults, entries);
  idsOf(story.facts, 'facts.json', faults, entries);
  // What is shown, asked for and learned goes by one id, whatever it is.
  const taken = new Set(entries);
  idsOf(story.gaps, 'gaps.json', faults, taken);
  idsOf(story.accounts, 'accounts.json', faults, taken);

  const check = (
    file: string,
    entry: string,
    field: string,
    ids: readonly string[],
    known: Set<string>,
    kind: string,
  ) => {
    for (const id of ids) {
      if (!known.has(id)) {
        faults.push({ file, text: `entry "${entry}", field "${field}": there is no ${kind} "${id}"` });
      }
    }
  };
  const one = (id: string | undefined) => (id === undefined ? [] : [id]);

  for (const party of story.people) check('people.json', party.id, 'side', one(party.side), parties, 'party');
  for (const occasion of story.occasions) {
    check('occasions.json', occasion.id, 'present', occasion.present, parties, 'party');
  }
  for (const subject of story.subjects) {
    check('subjects.json', subject.id, 'within', one(subject.within), subjects, 'subject');
    check('subjects.json', subject.id, 'entries', subject.entries, entries, 'statement or fact');
  }
  for (const said of story.statements) {
    const file = 'statements.json';
    check(file, said.id, 'speaker', [said.speaker], parties, 'party');
    check(file, said.id, 'to', said.to, parties, 'party');
    check(file, said.id, 'via', said.via, parties, 'party');
    check(file, said.id, 'mentions', said.mentions, parties, 'party');
    check(file, said.id, 'replies', said.replies, entries, 'statement');
    check(file, said.id, 'about', said.about, subjects, 'subject');
    check(file, said.id, 'occasion', one(said.occasion), occasions, 'occasion');
  }
  for (const fact of story.facts) {
    check('facts.json', fact.id, 'parties', fact.parties, parties, 'party');
    check('facts.json', fact.id, 'about', fact.about, subjects, 'subject');
    check('facts.json', fact.id, 'occasion', one(fact.occasion), occasions, 'occasion');
  }
  for (const account of story.accounts) {
    check('accounts.json', account.id, 'about', account.about, subjects, 'subject');
    for (const version of account.versions) {
      check('accounts.json', account.id, 'versions.whose', version.whose, parties, 'party');
      check('accounts.json', account.id, 'versions.rests', version.rests, entries, 'statement or fact');
    }
  }
  for (const gap of story.gaps) {
    check('gaps.json', gap.id, 'parties', gap.parties, parties, 'party');
    check('gaps.json', gap.id, 'about', gap.about, subjects, 'subject');
    check('gaps.json', gap.id, 'nearest', gap.nearest, entries, 'statement or fact');
  }
  return [...faults, ...sharedNames(story)];
}

/** The ids of some rows, added to those `seen` before them. */
function idsOf(
  rows: readonly { id: string }[],
  file: string,
  faults: Fault[],
  seen = new Set<string>(),
): Set<string> {
  for (const { id } of rows) {
    if (seen.has(id)) faults.push({ file, text: `entry "${id}", field "id": this id is used twice` });
    seen.add(id);
  }
  return seen;
}

/** "The minister" may not be two people: a wrong name is worse than no name. */
function sharedNames(story: Story): Fault[] {
  const owner = new Map<string, string>();
  const faults: Fault[] = [];
  for (const party of story.people) {
    for (const name of new Set([party.name, ...party.names].map(fold))) {
      const other = owner.get(name);
      if (other !== undefined) {
        faults.push({
          file: 'people.json',
          text: `entry "${party.id}", field "names": "${name}" is a name of "${other}" already`,
        });
      }
      owner.set(name, party.id);
    }
  }
  return faults;
}
