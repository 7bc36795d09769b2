import type { Record } from '../match/record.ts';
import type { Account } from '../story/schema.ts';
import type { Question } from '../understand/question.ts';
import { draftConflict } from './conflict.ts';
import type { Contenders } from './contenders.ts';
import type { Draft } from './draft.ts';
import { type Ranked, rank } from './rank.ts';
import { tuning } from './tuning.ts';

/** Where accounts diverge on a claim: their versions. What somebody is said to have said is not disputed by that. */
export function answerDisputed(record: Record, question: Question, found: Contenders): Draft | undefined {
  if (!found.account || !isDisputed(record, question, found)) return undefined;
  return { ...draftConflict(record, found.account.of, question), kind: 'verdict', verdict: 'disputed' };
}

function isDisputed(record: Record, question: Question, { account, best, denied }: Contenders): boolean {
  if (
    !account ||
    question.speakers.length ||
    !YES_NO.test(account.of.question) ||
    !isBetweenParties(account.of) ||
    !areBothOn(record, question, account.of)
  )
    return false;
  if (account.score < tuning.disputes) return false;
  const rests = new Set(account.of.versions.flatMap((version) => version.rests));
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
