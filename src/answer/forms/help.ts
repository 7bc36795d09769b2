import type { Record } from '../../match/record.ts';
import type { Draft } from '../draft.ts';

/** What the bot is and how to ask it. */
export function answerHelp(record: Record): Draft {
  const { title, outlet, people, statements, facts } = record.story;
  const speakers = new Set(statements.map((said) => said.speaker)).size;
  return {
    answered: true,
    kind: 'help',
    lead: `Ask me who said what, to whom, about what, when and where. I know ${title} (${outlet}): ${statements.length} statements by ${speakers} of ${people.length} people and parties, and ${facts.length} facts.`,
    rests: [],
    notes: ['I answer in the words on record, with speaker and paragraph, or say that the record is silent.'],
  };
}
