import type { Entry } from '../../match/entry.ts';
import type { Record } from '../../match/record.ts';
import type { Draft } from '../draft.ts';
import { entriesById } from '../tell/evidence.ts';
import { endStop } from '../tell/phrase.ts';

/** What the story is about as a whole: its headline, and the first entry of each of its main subjects. */
export function answerWholeStory(record: Record): Draft {
  const { headline, subhead, outlet, subjects, statements } = record.story;
  const main = subjects.filter((subject) => subject.within === undefined && subject.entries.length > 0);
  const firsts = entriesById(
    record,
    main.flatMap((subject) => subject.entries[0] ?? []),
  );
  const rests: Entry[] = [...new Set(firsts)].slice(0, 4);
  const lead = `${outlet} reports: ${endStop(headline)}${subhead ? ` ${endStop(subhead)}` : ''}`;
  const speakers = new Set(statements.map((said) => said.speaker)).size;
  const notes = [
    `On record: ${statements.length} statements by ${speakers} speakers. Main subjects: ${main
      .slice(0, 8)
      .map(({ name }) => name)
      .join('; ')}.`,
  ];
  return { answered: true, kind: 'topic', lead, rests, notes };
}
