import type { Record } from '../match/record.ts';
import type { Question } from '../understand/question.ts';
import { answerClaim } from './claim.ts';
import { answerConflict } from './conflict.ts';
import { declineStranger } from './decline.ts';
import type { Draft } from './draft.ts';
import { answerFact } from './fact.ts';
import { answerHelp } from './help.ts';
import { answerPerson } from './person.ts';
import { answerTimeline } from './timeline.ts';
import { answerTopic } from './topic.ts';
import { withExactWords } from './verbatim.ts';
import { answerWhatSaid } from './what-said.ts';
import { answerWhoSaid } from './who-said.ts';

const OPEN_FORMS: ReadonlySet<string> = new Set(['fact', 'topic', 'who']);

/** A name and nothing else that says anything: "what has Ann been up to in this piece". */
function isBareName({ form, named, terms }: Question): boolean {
  return OPEN_FORMS.has(form) && named.length === 1 && terms.every((term) => term.kind === 'name' || term.weak || term.frame);
}

/** Chooses what sort of answer a question gets, and gets it. */
export function decide(record: Record, question: Question): Draft {
  const draft = draftFor(record, question);
  return question.verbatim ? withExactWords(record, draft) : draft;
}

function draftFor(record: Record, question: Question): Draft {
  if (isBareName(question)) {
    const overview = answerPerson(record, question) ?? answerTopic(record, question);
    if (overview) return overview;
  }
  switch (question.form) {
    case 'empty':
    case 'small-talk':
      return answerHelp(record);
    case 'who-said':
      return answerWhoSaid(record, question);
    case 'what-said':
      if (!question.speakers.length) return declineStranger(record, question);
      return answerWhatSaid(record, question);
    case 'claim':
      return answerClaim(record, question);
    case 'conflict':
      return answerConflict(record, question) ?? answerFact(record, question);
    case 'topic':
      return answerTopic(record, question) ?? answerFact(record, question);
    case 'person':
      return answerPerson(record, question) ?? answerFact(record, question);
    case 'timeline':
      return answerTimeline(record, question);
    case 'to-whom':
    case 'who':
    case 'when':
    case 'where':
    case 'how-many':
    case 'why':
    case 'fact':
      return answerFact(record, question);
  }
}
