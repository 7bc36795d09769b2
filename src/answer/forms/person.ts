import type { Entry } from '../../match/entry.ts';
import { partyOf, type Record } from '../../match/record.ts';
import type { Party } from '../../story/schema.ts';
import type { Question } from '../../understand/question.ts';
import type { Draft } from '../draft.ts';
import { endStop } from '../tell/phrase.ts';

/**
 * Who someone is, and what they do in the story. Undefined where nobody is named,
 * or where nothing on record could be cited for them.
 */
export function answerPerson(record: Record, question: Question): Draft | undefined {
  const [id] = question.named;
  if (id === undefined) return undefined;
  const who = partyOf(record, id);
  const own = record.entries.filter((entry) => entry.kind === 'statement' && entry.of.speaker === id);
  const told = factsOn(record, who);
  const about = record.entries.filter(
    (entry) => entry.kind === 'statement' && entry.of.mentions.includes(id),
  );
  const opening = record.index.bare
    ? record.entries.filter(
        (entry) => entry.kind === 'fact' && !told.includes(entry) && opensWith(entry.of.text, who),
      )
    : [];
  const known = [...told.slice(0, 2), ...opening.slice(0, 1), ...own.slice(0, 2), ...about].slice(0, 4);
  const rests = known.length ? known : factsBeside(record, who).slice(0, 2);
  if (!rests.length) return undefined;
  const lead = who.bio ?? `${who.name}${who.role ? ` is ${who.role}` : ' is named in this story'}.`;
  return { answered: true, kind: 'person', lead: nameFirst(lead, who.name), rests };
}

/** What tells of the party where it first comes up. */
function factsOn(record: Record, { id, paragraphs }: Party): Entry[] {
  const first = paragraphs.find((one) => one > 0);
  return factsOf(record).filter(
    ({ of }) => of.parties.includes(id) && of.paragraph === (first ?? of.paragraph),
  );
}

/** For one of whom nothing else is told: whatever tells of them, else what is told where they are named. */
function factsBeside(record: Record, { id, paragraphs }: Party): Entry[] {
  const naming = factsOf(record).filter(({ of }) => of.parties.includes(id));
  return naming.length ? naming : factsOf(record).filter(({ of }) => paragraphs.includes(of.paragraph));
}

const factsOf = ({ entries }: Record) => entries.filter((entry) => entry.kind === 'fact');

/** "Lee, a diplomat by trade, will leave" tells who Lee is. */
function opensWith(text: string, { name, short, names }: Party): boolean {
  return [name, short ?? name, ...names].some((one) => text.startsWith(`${one}, `));
}

/** A biography that does not name its person gets the name in front. */
function nameFirst(bio: string, name: string): string {
  return bio.includes(name.split(' ').at(-1) ?? name) ? endStop(bio) : endStop(`${name}: ${bio}`);
}
