import type { Draft } from '../answer/draft.ts';
import type { Record } from '../match/record.ts';
import { countPeople } from './counts.ts';

const MOST = 25;

/** `/people`: everyone who speaks, with how much of it is on record. */
export function peopleOf(record: Record): Draft {
  const people = countPeople(record);
  const speaking = people.filter(({ statements }) => statements > 0);
  const silent = people.length - speaking.length;
  const notes = speaking
    .slice(0, MOST)
    .map(
      ({ name, role, statements }) =>
        `${name}${role ? `, ${role}` : ''}: ${statements} ${plural(statements)}`,
    );
  if (speaking.length > MOST) notes.push(`… and ${speaking.length - MOST} more who speak.`);
  const others = silent ? ` ${silent} more are named and say nothing.` : '';
  const lead = `${record.story.title}: ${speaking.length} people and parties are on record.${others}`;
  return { answered: true, kind: 'help', lead, rests: [], notes };
}

const plural = (count: number) => (count === 1 ? 'statement' : 'statements');
