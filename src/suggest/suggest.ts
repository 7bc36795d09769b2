import type { Draft } from '../answer/draft.ts';
import type { Record } from '../match/record.ts';
import { partiesOf } from '../match/views.ts';
import type { Question } from '../understand/question.ts';
import { type Candidate, candidatesOf } from './candidates.ts';

/** Chooses questions to offer after an answer. */
export type Suggest = (question: Question | undefined, draft: Draft, asked: readonly string[]) => string[];

/** So many are offered, as the platforms have room for. */
const MOST = 3;
/** So many near candidates are tried at most, before none is found. */
const TRIES = 12;

/** What the draft itself suggests comes before all that is near: more than any nearness. */
const PREFERRED = 10;

/** Offers only what `answer` really answers; each candidate is tried once. */
export function createSuggest(record: Record, answer: (question: string) => Draft): Suggest {
  let candidates: Candidate[] | undefined;
  const tried = new Map<string, Draft | undefined>();
  const trial = (candidate: Candidate) => {
    const { question } = candidate;
    if (!tried.has(question)) {
      const draft = answer(question);
      tried.set(question, draft.answered && candidate.meant(draft.rests[0]) ? draft : undefined);
    }
    return tried.get(question);
  };
  return (question, draft, asked) => {
    candidates ??= candidatesOf(record);
    const near = nearnessTo(question, draft);
    const seen = new Set([...asked.map(plain), draft.lead]);
    const preferred = (question: string) => (draft.suggestions?.includes(question) ? PREFERRED : 0);
    const byNearness = candidates
      .map((candidate, at) => ({ candidate, at, score: near(candidate) + preferred(candidate.question) }))
      .sort((a, b) => b.score - a.score || a.at - b.at);
    const chosen: string[] = [];
    for (const { candidate } of byNearness.slice(0, TRIES)) {
      if (chosen.length === MOST) break;
      if (seen.has(plain(candidate.question))) continue;
      const answered = trial(candidate);
      // Another question with the same answer is no help.
      if (!answered || seen.has(answered.lead)) continue;
      seen.add(answered.lead);
      chosen.push(candidate.question);
    }
    return chosen;
  };
}

/** How near a candidate is to what was asked and answered. */
function nearnessTo(question: Question | undefined, draft: Draft): (candidate: Candidate) => number {
  const asked = { subjects: new Set(question?.subjects), parties: new Set(question?.named) };
  const told = {
    subjects: new Set(draft.rests.flatMap(({ of }) => of.about)),
    parties: new Set(draft.rests.slice(0, 2).flatMap(partiesOf)),
  };
  return ({ subjects, parties }) =>
    share(subjects, asked.subjects) * 3 +
    share(subjects, told.subjects) * 2 +
    share(parties, asked.parties) * 2 +
    share(parties, told.parties);
}

function share(ids: readonly string[], wanted: ReadonlySet<string>): number {
  return ids.length ? ids.filter((id) => wanted.has(id)).length / ids.length : 0;
}

const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
