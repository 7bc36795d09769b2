import type { Draft } from '../answer/draft.ts';
import type { Record } from '../match/record.ts';
import { countSubjects } from './counts.ts';

const MOST = 40;

/** `/subjects`: what the story is about, with how many statements and facts there are on each. */
export function subjectsOf(record: Record): Draft {
  const subjects = countSubjects(record).filter(({ entries }) => entries > 0);
  const notes = subjects.slice(0, MOST).map(({ name, entries }) => `${name}: ${entries}`);
  if (subjects.length > MOST) notes.push(`… and ${subjects.length - MOST} more.`);
  const lead = `${record.story.title}: ${subjects.length} subjects, with the number of statements and facts on each.`;
  return { answered: true, kind: 'help', lead, rests: [], notes };
}
