import type { Account, Party, Statement } from '../../story/schema.ts';
import { isLight } from '../../text/light-words.ts';
import { isNegative } from '../../text/negation.ts';
import { root } from '../../text/root.ts';
import { thesaurus } from '../../text/thesaurus.ts';
import { weakWords } from '../../text/weak-words.ts';
import { wordsOf } from '../../text/words.ts';
import { uniqueId } from '../people/slugs.ts';

const dismissive =
  /\b(?:dismiss\w*|den(?:y|ies|ied)|reject\w*|disput\w*|refut\w*|rebut\w*|rubbish\w*|fictions?|rumou?rs?|hoax\w*|baseless|untrue|false|falsehoods?|fabricat\w*|nonsense|lies?)\b/i;
const negation = /^(?:not|no|never|none|nobody|nothing)$|nt$/;

/** Words that two statements have to share to be about one matter, the denied word among them. */
const enough = 2;
/** And the share of the denial's own words that this has to be. */
const most = 0.5;

interface Told {
  statement: Statement;
  denies: boolean;
  /** Keys of what it tells: roots and groups of meaning, names of the speaker left out. */
  matter: ReadonlySet<string>;
  words: readonly string[];
  /** Names of its speaker. */
  own: ReadonlySet<string>;
  /** Those of its words that a denial denies. */
  denied: readonly string[];
}

const keysOf = (word: string) => [root(word), ...thesaurus.concepts(root(word)).map((n) => `~${n}`)];

function toldBy(statement: Statement, party: Party): Told {
  const own = new Set(wordsOf([party.name, ...party.names].join(' ')).map(({ text }) => text));
  const words = wordsOf(statement.gist)
    .map(({ text }) => text)
    .slice(wordsOf(party.name).length + 1);
  const telling = words.filter(
    (word) => !isLight(word) && !own.has(word) && !dismissive.test(word) && !weakWords.has(word),
  );
  const dismisses = dismissive.test(statement.gist);
  const at = words.findIndex((word) => negation.test(word));
  const denied = dismisses
    ? telling
    : at < 0
      ? []
      : words
          .slice(at + 1)
          .filter((word) => telling.includes(word))
          .slice(0, 1);
  return {
    statement,
    denies: dismisses || isNegative(statement.gist),
    matter: new Set(telling.flatMap(keysOf)),
    words: [...new Set(telling)],
    own,
    denied,
  };
}

/** How close an affirmation comes to what is denied, 0 to 2; 0 where it speaks of something else. */
function closeness(denial: Told, other: Told): number {
  const has = (word: string) => keysOf(word).some((key) => other.matter.has(key));
  if (!denial.denied.some(has)) return 0;
  // "Okafor and Reyes never met" set against the words of Reyes, who need not name himself.
  const words = denial.words.filter((word) => !other.own.has(word));
  const shared = words.filter(has).length;
  const share = shared / words.length;
  if (shared < enough || share < most) return 0;
  return share + shared / (words.length + other.words.length - shared);
}

/**
 * Where one party denies what another tells: "Okafor said they had not discussed the bridge", "Reyes said they had talked
 * of the bridge". Each denial is set against the statement of another speaker that shares most of its matter.
 */
export function accountsOf(
  statements: readonly Statement[],
  people: readonly Party[],
  taken: Set<string>,
): Account[] {
  const parties = new Map(people.map((party) => [party.id, party]));
  const told = statements
    .filter(({ paragraph }) => paragraph > 0)
    .flatMap((statement) => {
      const party = parties.get(statement.speaker);
      return party ? [toldBy(statement, party)] : [];
    });
  const set = new Set<string>();
  return told
    .filter(({ denies }) => denies)
    .flatMap((denial) => {
      const [best] = told
        .filter(
          ({ denies, statement: { speaker } }) =>
            !denies && speaker !== denial.statement.speaker && !denial.statement.via.includes(speaker),
        )
        .map((other) => ({ other, score: closeness(denial, other) }))
        .filter(({ score }) => score > 0)
        .sort((a, b) => b.score - a.score);
      const pair = best
        ? [best.other.statement.speaker, denial.statement.speaker, ...denial.statement.about].join(' ')
        : '';
      if (!best || set.has(pair)) return [];
      set.add(pair);
      return [accountOf(best.other.statement, denial.statement, taken)];
    });
}

function accountOf(told: Statement, denied: Statement, taken: Set<string>): Account {
  const about = told.about.filter((id) => denied.about.includes(id));
  return {
    id: uniqueId(`accounts ${told.speaker} ${denied.speaker}`, taken),
    question: `Is it as told? ${told.gist} ${denied.gist}`,
    summary: `Accounts differ. ${told.gist} ${denied.gist}`,
    about,
    versions: [told, denied].map((statement) => ({
      whose: [statement.speaker],
      says: statement.gist,
      rests: [statement.id],
    })),
    cues: [],
  };
}
