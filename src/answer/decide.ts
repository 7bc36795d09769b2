import type { Record } from '../match/record.ts';
import type { Question } from '../understand/question.ts';
import { answerClaim } from './claim.ts';
import { answerConflict } from './conflict.ts';
import { declineStranger } from './decline.ts';
import type { Draft } from './draft.ts';
import { answerFact } from './fact.ts';
import { answerHelp } from './help.ts';
import { answerPerson, answerPersonAlone } from './person.ts';
import { answerTimeline } from './timeline.ts';
import { answerTopic } from './topic.ts';
import { answerWhatSaid } from './what-said.ts';
import { answerWhoSaid } from './who-said.ts';

/** Chooses what sort of answer a question gets, and gets it. */
export function decide(record: Record, question: Question): Draft {
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
      return answerTopic(record, question) ?? answerPersonAlone(record, question) ?? answerFact(record, question);
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
