import type { Entry } from '../../match/entry.ts';
import { partyOf, type Record } from '../../match/record.ts';
import { withMembers } from '../../match/speaks-for.ts';
import type { Term } from '../../match/terms.ts';
import { partiesOf } from '../../match/views.ts';
import { isAsking } from '../../text/asking-words.ts';
import { root } from '../../text/root.ts';
import { wordsOf } from '../../text/words.ts';
import type { Question } from '../../understand/question.ts';
import { partyIds } from '../../understand/skeleton.ts';
import type { Draft } from '../draft.ts';
import { confidence, isSure } from '../judge/confidence.ts';
import { gapOf } from '../judge/contenders.ts';
import { hasRareNamesNear, holdsRareNames } from '../rank/missing.ts';
import { type Ranked, rank } from '../rank/rank.ts';
import { tellsOf } from '../rank/tells-of.ts';
import { lineOf } from '../tell/from-entries.ts';
import { tuning } from '../tuning.ts';
import { withCompanions } from './companions.ts';
import { declineByGap, declineSpeaker } from './decline.ts';
import { everythingBy } from './everything-by.ts';
import { answerFact } from './fact.ts';
import { answerOnSubjects, subjectsAlone } from './on-subjects.ts';
import { repliedTo } from './replied-to.ts';
import { answerReply } from './reply.ts';
import { toldBeside } from './told-beside.ts';

/** What was said by these speakers, to these addressees, about this. */
export function answerWhatSaid(record: Record, question: Question): Draft {
  const speakers = withMembers(record, question.speakers);
  // "What did Bob say he was told": words that Bob relays are his to tell, too.
  const bySpeaker = ({ kind, of }: Entry) =>
    kind === 'statement' && (speakers.has(of.speaker) || of.via.some((id) => speakers.has(id)));
  const matter = question.terms.filter((term) => !isFrame(term, question));
  if (!matter.length) return everythingBy(record, question, record.entries.filter(bySpeaker));
  const spokenOf = personsIn(record, matter);
  const speaksOf = ({ of }: Entry) =>
    !spokenOf.length || ('mentions' in of && of.mentions.some((id) => spokenOf.includes(id)));
  const fits = (entry: Entry) => bySpeaker(entry) && speaksOf(entry) && holdsRareNames(record, entry, matter);
  const all = rank(record, question);
  const fitting = rank(record, question, matter, fits);
  // What a bare entry calls "she" or "the plan" has its name in the sentences before it.
  // To speak to somebody, or through somebody, is not to speak of them.
  const isAside = ({ of }: Entry) =>
    'via' in of && spokenOf.some((id) => of.via.includes(id) || of.to.includes(id));
  const isNear = ({ entry }: Ranked) =>
    bySpeaker(entry) && !isAside(entry) && hasRareNamesNear(record, entry, matter);
  const near = record.index.bare && !fitting.length ? all.filter(isNear) : fitting;
  const own = near.map((one) => favourHearers(one, question));
  if (question.addressees.length) own.sort((a, b) => b.score - a.score);
  const [best] = own;
  const other = repliedTo(record, question, all, best);
  if (other) return answerReply(record, { ...question, replyTo: [other.of.id] });
  const [involved] = all.filter(({ entry }) => entry.kind !== 'gap' && involves(entry, speakers));
  // Names alone fit any gap that has them.
  const isKnownSilence =
    question.terms.some((term) => term.kind !== 'name' && !term.weak && !term.frame) &&
    all.some(({ entry, fit }) => entry.kind === 'gap' && fit >= tuning.plainGap);
  const subjects = isKnownSilence ? [] : subjectsAlone(record, question);
  if (subjects.length && !(best && isSure(record, question, best))) {
    const about = { ...question, about: subjects };
    const told = answerOnSubjects(record, about, all.map(({ entry }) => entry).filter(bySpeaker));
    if (told) return told;
  }
  const gap = gapOf(record, question, all, [best, involved]);
  if (gap) return declineByGap(record, gap, question);
  const [top] = all.filter(({ entry }) => entry.kind === 'fact' || entry.kind === 'statement');
  const ownTop = Math.max(best?.score ?? 0, fullScore(all, best));
  const speaks = record.story.statements.some((said) => speakers.has(said.speaker));
  // "The council's plan, how much does it cost" asks for no words.
  if (!speaks && !record.index.bare && top && !asksForWords(question)) {
    if (confidence(record, question, top) >= tuning.sureUnsaid) return answerFact(record, question);
  }
  // "What did Ann think to gain" is told by a fact about Ann, where her words only come near it.
  if (
    top &&
    speaks &&
    tellsOf(record, question, top.entry) &&
    !asksForWords(question) &&
    involves(top.entry, speakers)
  ) {
    const lead = best && isSure(record, question, best) ? tuning.factLead : 0;
    if (top.score >= tuning.answers + 0.05 && top.score > ownTop + lead) return answerFact(record, question);
  }
  if (best && isSure(record, question, best)) return fromStatements(record, question, own);
  const [fact] = all.filter(
    ({ entry }) =>
      entry.kind === 'fact' &&
      involves(entry, speakers) &&
      tellsOf(record, question, entry) &&
      holdsRareNames(record, entry, matter) &&
      (!question.about.length || entry.of.about.some((id) => question.about.includes(id))),
  );
  if (speaks && fact && isSure(record, question, fact)) {
    return { answered: true, kind: 'fact', lead: lineOf(record, fact.entry, question), rests: [fact.entry] };
  }
  if (
    record.index.bare &&
    speaks &&
    (isTakenOver(question, matter) || matter.every((term) => isSaying(term) || asks(term)))
  )
    return everythingBy(record, question, record.entries.filter(bySpeaker));
  // "The harbour argument": nobody speaks here, the name is only what it is about.
  const isPerson = question.speakers.some((id) => partyOf(record, id).kind === 'person');
  if (record.index.bare && !isPerson && !speaks && !asksForWords(question))
    return answerFact(record, question);
  const onSubject = answerOnSubjects(record, question, record.entries.filter(bySpeaker));
  if (onSubject) return onSubject;
  return declineSpeaker(
    record,
    question,
    all
      .filter(({ entry }) => entry.kind === 'statement')
      .slice(0, 1)
      .map(({ entry }) => entry),
  );
}

/** "And Lee?": the matter is that of the question before, which Lee may have spoken of in other words. */
function isTakenOver({ text }: Question, matter: readonly Term[]): boolean {
  const own = new Set(wordsOf(text).map((word) => root(word.text)));
  return matter.every(
    ({ kind, keys: [first] }) => kind !== 'name' && first !== undefined && !own.has(first.key),
  );
}

const SAYS_OUTRIGHT = /\b(?:says?|said|saying|tells?|told|quotes?|words?|comments?|remarks?|statements?)\b/i;

/** "And Lee?", of what somebody else said, asks what Lee said. */
function asksForWords({ text, about }: Question): boolean {
  return about.length > 0 || SAYS_OUTRIGHT.test(text);
}

function involves(entry: Entry, parties: ReadonlySet<string>): boolean {
  return partiesOf(entry).some((id) => parties.has(id));
}

/** "What does Ann think of Bob": the persons, where nothing else is asked about. To speak to Bob is not to speak of him. */
function personsIn(record: Record, matter: readonly Term[]): string[] {
  if (matter.some((term) => term.kind !== 'name' && !term.weak && !term.frame)) return [];
  const ids = matter.filter((term) => term.kind === 'name').flatMap(partyIds);
  return ids.every((id) => partyOf(record, id).kind === 'person') ? ids : [];
}

/** How the speaker's best statement fits the whole question, names included. */
function fullScore(all: readonly Ranked[], best: Ranked | undefined): number {
  return all.find(({ entry }) => entry === best?.entry)?.score ?? 0;
}

function favourHearers(one: Ranked, { addressees }: Question): Ranked {
  if (!addressees.length || one.entry.kind !== 'statement') return one;
  const hears = one.entry.of.to.some((id) => addressees.includes(id));
  return hears ? { ...one, score: one.score + 0.1 } : one;
}

/** "What did Ann warn", who never used the word. */
function isSaying(term: Term): boolean {
  return SAYING.test(term.keys[0]?.key ?? '');
}

const SAYING =
  /^(?:warn|promis|urg|demand|announc|suggest|argu|insist|complain|predict|threaten|conclud|propos|stress|advis|hope|think|want|feel|believ|fear|expect|object|critic|complaint|concern|argument|defens|defenc)$/;

/** "What did Ann claim" asks for no claims. */
function asks(term: Term): boolean {
  return term.keys[0] !== undefined && isAsking(term.keys[0].key);
}

function isFrame(term: Term, question: Question): boolean {
  return (
    term.kind === 'name' &&
    partyIds(term).some((id) => question.speakers.includes(id) || question.addressees.includes(id))
  );
}

function fromStatements(record: Record, question: Question, own: readonly Ranked[]): Draft {
  const [best] = own;
  const told = [best, toldBeside(own)].flatMap((one) => (one ? [lineOf(record, one.entry, question)] : []));
  const lead = told.join(' ');
  return { answered: true, kind: 'quote', lead, rests: best ? withCompanions(record, own, best, 3) : [] };
}
