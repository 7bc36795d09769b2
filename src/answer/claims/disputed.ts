import type { Record } from '../../match/record.ts';
import type { Account } from '../../story/schema.ts';
import { claimOf } from '../../understand/denies.ts';
import type { Question } from '../../understand/question.ts';
import type { Draft } from '../draft.ts';
import { draftConflict } from '../forms/conflict.ts';
import type { Contenders } from '../judge/contenders.ts';
import { refutation } from '../judge/refutation.ts';
import { closestMatter } from '../rank/matter.ts';
import { logarithm, probability } from '../rank/probability.ts';
import { likelihoodOf, type Ranked, rank } from '../rank/rank.ts';
import { tuning } from '../tuning.ts';
import { saysOfAccounts } from './on-agreement.ts';

/** What speaks for a claim being one on which accounts diverge; shares 0 to 1, logarithms of probabilities -9 to 0. */
export interface DisputeSigns {
  /** How well the account fits. */
  fit: number;
  recall: number;
  /** How well the best of what the record holds fits. */
  other: number;
  /** How well the claim fits the best of those that an entry shows to be wrong. */
  denied: number;
  /** 1 where the best of what it holds is one of the versions. */
  version: number;
  /** 1 where the claim names whose version that is. */
  named: number;
  /** Logarithm of the probability that it asks for the account. */
  likely: number;
  /** The same for the best entry that it holds, asked for or shown to be wrong. */
  likelyOther: number;
  /** Logarithm of the odds that the closest entry shows the claim to be wrong, where they are more than even; 0 to 5. */
  refuted: number;
  always: number;
}

/** Weights of a logistic regression over claims that nobody trained from: `npm run eval:calibrate:asked` makes them anew. */
export const disputeWeights: Readonly<DisputeSigns> = {
  fit: 0.6,
  recall: 1.2,
  other: 0.2,
  denied: -0.6,
  version: 0.4,
  named: -1.4,
  likely: 1.1,
  likelyOther: -0.7,
  refuted: -0.6,
  always: 1.5,
};

export function disputeSignsOf(
  record: Record,
  question: Question,
  { held, best, denied }: Contenders,
  account: NonNullable<Contenders['account']>,
): DisputeSigns {
  const likely = likelihoodOf(record, question);
  const at = record.entries.find(({ of }) => of === account.of)?.index ?? -1;
  const rests = restsOf(account.of);
  const isVersion = best !== undefined && rests.has(best.entry.of.id);
  const most = record.entries.reduce(
    (highest, { kind, index }) =>
      kind === 'statement' || kind === 'fact'
        ? Math.max(highest, likely.asked(index) + likely.denied(index))
        : highest,
    0,
  );
  return {
    fit: account.fit,
    recall: account.recall,
    other: best?.fit ?? 0,
    denied: denied?.denied ?? 0,
    version: isVersion ? 1 : 0,
    named: isVersion && namesSpeaker(question, best) ? 1 : 0,
    likely: logarithm(likely.asked(at)),
    likelyOther: logarithm(most),
    refuted: refutedBy(record, question, held),
    always: 1,
  };
}

/** What is plainly wrong is wrong whatever the accounts. */
function refutedBy(record: Record, question: Question, held: readonly Ranked[]): number {
  const closest = closestMatter(held, question);
  if (!closest) return 0;
  const wrong = refutation(record, question, closest);
  return Math.min(MOST_ODDS, Math.max(0, Math.log(wrong / (1 - wrong))));
}

const MOST_ODDS = 5;

/** What its versions rest on, by ids of entries. */
function restsOf({ versions }: Account): ReadonlySet<string> {
  return new Set(versions.flatMap(({ rests }) => rests));
}

/** Whether an account may be what a claim is about at all: not where it is told whose word the claim is. */
export function mayBeDisputed({ speakers }: Question, account: Account): boolean {
  return !speakers.length && YES_NO.test(account.question) && isBetweenParties(account);
}

/** Where accounts diverge on a claim: their versions; to a claim that they agree, or that they do not, yes or no. What somebody is said to have said is not disputed by that. */
export function answerDisputed(record: Record, question: Question, found: Contenders): Draft | undefined {
  if (!found.account || !isDisputed(record, question, found)) return undefined;
  const draft = draftConflict(record, found.account.of, question);
  switch (saysOfAccounts(claimOf(question.text))) {
    case 'agree':
      return { ...draft, kind: 'verdict', verdict: 'contradicted', lead: `No: ${draft.lead}` };
    case 'diverge':
      return { ...draft, kind: 'verdict', verdict: 'supported', lead: `Yes, on record: ${draft.lead}` };
    case undefined:
      return { ...draft, kind: 'verdict', verdict: 'disputed' };
  }
}

function isDisputed(record: Record, question: Question, found: Contenders): boolean {
  const { account, best, denied } = found;
  if (!account || !mayBeDisputed(question, account.of)) return false;
  if (record.likelihood)
    return probability(disputeSignsOf(record, question, found, account), disputeWeights) >= tuning.disputed;
  if (!areBothOn(record, question, account.of) || account.score < tuning.disputes) return false;
  const rests = restsOf(account.of);
  // "The allegations are made up" is one party's word against another's, unless the claim says whose word it is.
  // A wrong number or place in what one party says is wrong whatever the others say.
  if (denied && denied.entry === best?.entry && denied.denied >= tuning.deniesClosely) return false;
  const near = best && account.score >= best.score - tuning.disputeLead;
  if (near && rests.has(best.entry.of.id) && !namesSpeaker(question, best)) return true;
  // What one version denies of the other is the dispute itself.
  const against = denied && !rests.has(denied.entry.of.id) ? denied.denied : 0;
  const slack = account.recall >= tuning.wholeClaim ? tuning.disputeLead : tuning.disputeSlack;
  return account.fit >= Math.max(best?.fit ?? 0, against) - slack;
}

/** Accounts of how, when or why differ without disputing that something is so. */
const YES_NO = /^(?:did|do|does|was|were|is|are|has|have|will|would|can|could)\b/i;

function namesSpeaker(question: Question, { entry }: Ranked): boolean {
  return entry.kind !== 'statement' || question.named.includes(entry.of.speaker);
}

/** The versions are those of different parties: one who changed his mind disputes nothing with himself. */
function isBetweenParties({ versions }: Account): boolean {
  const all = versions.flatMap(({ whose }) => whose);
  return new Set(all).size === all.length;
}

/** What a machine sets against each other has to be of the claim's matter on both sides. */
function areBothOn(record: Record, question: Question, { versions, cues }: Account): boolean {
  if (!record.index.bare || cues.length) return true;
  const ranked = rank(record, question);
  return versions.every(({ rests }) =>
    ranked.some(({ entry, recall }) => rests.includes(entry.of.id) && recall >= tuning.versionHolds),
  );
}
