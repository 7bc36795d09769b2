import type { Entry } from '../../match/entry.ts';
import type { Record } from '../../match/record.ts';
import type { Account } from '../../story/schema.ts';
import { isAllFrame } from '../../understand/frame-words.ts';
import type { Question } from '../../understand/question.ts';
import type { Draft } from '../draft.ts';
import { rank } from '../rank/rank.ts';
import { entriesById, restsOf } from '../tell/evidence.ts';
import { namesOf } from '../tell/phrase.ts';
import { tuning } from '../tuning.ts';

/** Where accounts diverge: the versions side by side, each with whose it is. Undefined where none fits. */
export function answerConflict(record: Record, question: Question): Draft | undefined {
  const told = toldOf(record, question);
  if (told) return draftConflict(record, told, question);
  const [best] = rank(record, question, question.terms, (entry) => entry.kind === 'account');
  if (best?.entry.kind !== 'account' || best.score < tuning.accountAnswers) return undefined;
  const [held] = record.index.isBare[best.entry.index] ? rank(record, question) : [];
  if (held && held.score > best.score + tuning.accountLead) return undefined;
  const draft = draftConflict(record, best.entry.of, question);
  const isOpen = isAllFrame(question.terms, question.words, 'conflict');
  return isOpen ? { ...draft, notes: alsoDiverging(record, best.entry.of) } : draft;
}

/** "Who says otherwise", of what was told before: the account of which that is one version; the closest of several. */
function toldOf(record: Record, question: Question): Account | undefined {
  const [told] = question.focus;
  if (told === undefined) return undefined;
  const isOn = ({ kind, of }: Entry) => kind === 'account' && restsOn(of, told);
  const [best] = rank(record, question, question.terms, isOn);
  if (best?.entry.kind === 'account') return best.entry.of;
  return record.story.accounts.find((account) => restsOn(account, told));
}

function restsOn(account: Entry['of'], id: string): boolean {
  return 'versions' in account && account.versions.some(({ rests }) => rests.includes(id));
}

/** Of so many further accounts an open question is told. */
const TOLD = 6;

/** "What is disputed": beside the account that is told, what the others are about. */
function alsoDiverging({ story }: Record, told: Account): string[] {
  const others = story.accounts.filter((one) => one !== told).slice(0, TOLD);
  return others.length ? [`Accounts also diverge here: ${others.map((one) => one.question).join(' ')}`] : [];
}

/** "What did Ann use to say, and what does she say now": versions that are all by those whose words are asked for. */
export function answerChange(record: Record, question: Question): Draft | undefined {
  const all = rank(record, question);
  const account = all.find(({ entry }) => entry.kind === 'account');
  const held = all.find(({ entry }) => entry.kind === 'statement' || entry.kind === 'fact');
  if (account?.entry.kind !== 'account' || account.score < (held?.score ?? 0) + tuning.accountLead)
    return undefined;
  const { of } = account.entry;
  const isTheirs = of.versions.every(({ whose }) => whose.every((id) => question.speakers.includes(id)));
  return isTheirs && account.score >= tuning.answers ? draftConflict(record, of, question) : undefined;
}

/** What the versions rest on comes in the order in which it fits the question. */
export function draftConflict(record: Record, account: Account, question: Question): Draft {
  const ranked = rank(record, question).map(({ entry }) => entry);
  const placeOf = (entry: Entry) => {
    const place = ranked.indexOf(entry);
    return place < 0 ? ranked.length : place;
  };
  return {
    answered: true,
    kind: 'conflict',
    lead: account.summary,
    rests: entriesById(record, [
      ...new Set(account.versions.flatMap((version) => version.rests.slice(0, 2))),
    ]).sort((a, b) => placeOf(a) - placeOf(b)),
    versions: account.versions.map((version) => ({
      whose: namesOf(record, version.whose),
      says: version.says,
      ...(version.denies === undefined ? {} : { denies: version.denies }),
      evidence: restsOf(record, version.rests),
    })),
  };
}
