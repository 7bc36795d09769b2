import { partyOf, type Record } from '../match/record.ts';
import type { Term } from '../match/terms.ts';
import type { Question } from '../understand/question.ts';
import { partyIds } from '../understand/skeleton.ts';
import { answerClaim } from './claims/claim.ts';
import type { Draft } from './draft.ts';
import { answerChange, answerConflict } from './forms/conflict.ts';
import { declineStranger } from './forms/decline.ts';
import { answerFact } from './forms/fact.ts';
import { answerHelp } from './forms/help.ts';
import { answerPerson } from './forms/person.ts';
import { answerReply } from './forms/reply.ts';
import { answerTimeline } from './forms/timeline.ts';
import { withOtherTelling } from './forms/told-twice.ts';
import { answerTopic, likelySubject } from './forms/topic.ts';
import { withExactWords } from './forms/verbatim.ts';
import { answerWhatSaid } from './forms/what-said.ts';
import { answerWhoSaid } from './forms/who-said.ts';
import { answerWholeStory } from './forms/whole-story.ts';
import { rank } from './rank/rank.ts';
import { tuning } from './tuning.ts';

/** "Whats the gist of this article", "tl;dr", "sum it up". */
const WHOLE_STORY =
  /\b(?:article|story|piece|text|report|it|this)\b.*\babout\b|\b(?:gist|summar\w+|tl;?dr|sum (?:it|this) up|overview|main points|nutshell|recap)\b/i;

function isStoryName(record: Record, term: Term): boolean {
  return partyIds(term).some((id) => partyOf(record, id).kind === 'outlet');
}

/** Of a country one wants to hear what happened there, of a person who it is. */
function isSomebody(record: Record, { named }: Question): boolean {
  return named.some((id) => !['country', 'place'].includes(partyOf(record, id).kind));
}

/** "Run me through the ferry business" may be read as any of these. */
const OPEN: ReadonlySet<string> = new Set(['fact', 'topic', 'what-said', 'where', 'conflict']);

const OPEN_FORMS: ReadonlySet<string> = new Set(['fact', 'topic', 'who']);

/** A name and nothing else that says anything: "what has Ann been up to in this piece". */
function isBareName(record: Record, { form, named, terms, verbatim, carried }: Question): boolean {
  // "And the town?", after who sued whom, is no question about the town.
  if (carried.some(({ kind, frame }) => kind !== 'name' && !frame)) return false;
  const says = (term: Term) => term.keys[0] !== undefined && record.vocabulary.isSaid(term.keys[0].key);
  const isBare = (term: Term) => term.kind === 'name' || term.frame || (term.weak && !says(term));
  return OPEN_FORMS.has(form) && !verbatim && named.length === 1 && terms.every(isBare);
}

const ASKS_WORDS =
  /\bwhat (?:were|was|are|is) (?:his|her|their) (?:own |exact |actual )?(?:words|quote|comment|reaction|response|answer|reply)\b|\bwhat did (?:he|she|they) (?:say|said|answer|reply)\b/i;

/** "And Lee, surely she condemned it, what were her words", where the record has no words of anybody named. */
function asksNobodysWords(record: Record, { text, named, carried, focus }: Question): boolean {
  if (!record.index.bare || carried.length || focus.length || !ASKS_WORDS.test(text)) return false;
  return !record.story.statements.some(({ speaker }) => named.includes(speaker));
}

/** "In what order did Ann see Bob and Lee": an entry that tells just that. */
function answerOrder(record: Record, question: Question): Draft | undefined {
  if (question.named.length < 2) return undefined;
  const [best] = rank(record, question);
  return best && best.recall >= tuning.wholeClaim ? answered(answerFact(record, question)) : undefined;
}

function answered(draft: Draft): Draft | undefined {
  return draft.answered ? draft : undefined;
}

/** Chooses what sort of answer a question gets, and gets it. */
export function decide(record: Record, question: Question): Draft {
  const draft = withOtherTelling(record, question, draftFor(record, question));
  return question.verbatim ? withExactWords(record, question, draft) : draft;
}

function draftFor(record: Record, question: Question): Draft {
  if (question.replyTo.length) return answerReply(record, question);
  if (isBareName(record, question)) {
    const overview = isSomebody(record, question)
      ? (answerPerson(record, question) ?? answerTopic(record, question))
      : (answerTopic(record, question) ?? answerPerson(record, question));
    if (overview) return overview;
  }
  if (
    !question.quoted.length &&
    WHOLE_STORY.test(question.text) &&
    question.terms.every((term) => term.weak || term.frame || isStoryName(record, term))
  ) {
    return answerWholeStory(record);
  }
  if (
    OPEN.has(question.form) &&
    !question.quoted.length &&
    !question.verbatim &&
    likelySubject(record, question)
  ) {
    const topic = answerTopic(record, question);
    if (topic) return topic;
  }
  switch (question.form) {
    case 'empty':
    case 'small-talk':
      return answerHelp(record);
    case 'who-said':
      return answerWhoSaid(record, question);
    case 'what-said':
      if (!question.speakers.length) return declineStranger(record, question);
      return answerChange(record, question) ?? answerWhatSaid(record, question);
    case 'claim':
      return answerClaim(record, question);
    case 'conflict':
      return answerConflict(record, question) ?? answerFact(record, question);
    case 'topic':
      return answerTopic(record, question) ?? answerFact(record, question);
    case 'person':
      return answerPerson(record, question) ?? answerFact(record, question);
    case 'timeline':
      return answerOrder(record, question) ?? answerTimeline(record, question);
    case 'fact':
      return asksNobodysWords(record, question)
        ? declineStranger(record, question)
        : answerFact(record, question);
    case 'to-whom':
    case 'who':
    case 'when':
    case 'where':
    case 'how-many':
    case 'why':
      return answerFact(record, question);
  }
}
