import type { Entry } from '../../match/entry.ts';
import { partyOf, type Record } from '../../match/record.ts';
import type { Question } from '../../understand/question.ts';
import { skeletonOf } from '../../understand/skeleton.ts';
import { answerPerson } from '../forms/person.ts';

/**
 * "Bob is the foreign minister", where that is Ann; "Ann is an Emirati official", where she speaks for another country.
 * Undefined where a claim is not of this sort, or the record cannot tell.
 */
export function checkIdentity(
  record: Record,
  question: Question,
): { holds: boolean; entry: Entry; line: string } | undefined {
  const { text, names } = skeletonOf(question.words, question.terms, []);
  const match = IDENTITY.exec(text);
  const [who] = names[Number(match?.[1])] ?? [];
  const [what] = names[Number(match?.[3])] ?? [];
  if (match === null || who === undefined || what === undefined) return undefined;
  const same = isSame(record, who, what);
  // Where more is claimed than who it is, that alone may be right and the rest wrong.
  const isMore = match[2] === undefined || match[4] !== undefined;
  if (same === undefined || (same && isMore)) return undefined;
  const holds = same !== DENIES.test(match[2] ?? '');
  const told = answerPerson(record, { ...question, named: [who] });
  const [entry] = told?.rests ?? [];
  if (!told || !entry) return undefined;
  const named = partyOf(record, what);
  const instead = same || named.kind !== 'person' ? '' : `that is ${named.name}. `;
  return { holds, entry, line: `${instead}${told.lead}` };
}

const DENIES = /nt\b|not|never/;

const IDENTITY =
  /^(?:(?!P\d)\S+ ){0,2}?P(\d+) (?:((?:is|was|isnt|wasnt)(?: not| never)?) (?:a |an |the |actually |really )*|the |(?=P\d+ (?:who|that) ))P(\d+)(?: new| top| current| old)?(?: (?:official|aide|politician|diplomat|minister|man|guy|leader|citizen|officer|spokesman|adviser|advisor|president))?( (?:who|that) .+?)?(?: (?:right|correct|true|yes|no|i take it|right or wrong|true or false|what|isnt he|or).*)?$/;

function isSame(record: Record, who: string, what: string): boolean | undefined {
  if (who === what) return true;
  const named = partyOf(record, what);
  const side = partyOf(record, who).side;
  if (named.kind === 'person') return false;
  if (named.kind !== 'country' && named.kind !== 'government') return undefined;
  return side === undefined
    ? undefined
    : side === what || side === named.side || partyOf(record, side).name === named.name;
}
