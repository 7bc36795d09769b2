import type { Draft } from '../answer/draft.ts';
import { list } from '../answer/tell/phrase.ts';
import { sourceOf } from '../answer/tell/source.ts';
import type { Record } from '../match/record.ts';
import { countPeople, countSubjects } from './counts.ts';

/** So many people and subjects are named. */
const MOST = 6;
const MOST_ACCOUNTS = 4;

/** `/story`: headline, outlet, who speaks, what it is about, and where accounts diverge. */
export function storyOf(record: Record): Draft {
  const { story } = record;
  const speaking = countPeople(record).filter(({ statements }) => statements > 0);
  const subjects = countSubjects(record);
  const by = story.byline ? `, by ${story.byline}` : '';
  const lead = `${endStop(story.headline)} ${sourceOf(story)}${by}.`;
  const notes = [
    ...(story.subhead ? [story.subhead] : []),
    `On record: ${story.statements.length} statements by ${speaking.length} people and parties, and ${story.facts.length} facts.`,
    `Who speaks most: ${list(speaking.slice(0, MOST).map(({ name, statements }) => `${name} (${statements})`))}.`,
    `Subjects: ${subjects
      .slice(0, MOST)
      .map(({ name }) => name)
      .join('; ')}${subjects.length > MOST ? `, and ${subjects.length - MOST} more` : ''}.`,
    ...divergence(record),
  ];
  // Headline and subhead are told already: how the article itself begins.
  const first = record.entries.find((entry) => entry.kind === 'fact' && entry.of.paragraph === 1);
  const rests = first ? [first] : record.entries.slice(0, 1);
  return { answered: true, kind: 'topic', lead, rests, notes, suggestions: story.asks };
}

function divergence({ story: { accounts } }: Record): string[] {
  if (!accounts.length) return [];
  const more = accounts.length > MOST_ACCOUNTS ? ` And ${accounts.length - MOST_ACCOUNTS} more.` : '';
  const questions = accounts.slice(0, MOST_ACCOUNTS).map(({ question }) => question);
  return [`Where accounts diverge: ${questions.join(' ')}${more}`];
}

const endStop = (text: string) => (/[.!?]$/.test(text) ? text : `${text}.`);
