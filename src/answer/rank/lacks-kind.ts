import type { Entry } from '../../match/entry.ts';
import type { Record } from '../../match/record.ts';
import { toldBy } from '../../match/told-by.ts';
import { isAsking } from '../../text/asking-words.ts';
import { isLight } from '../../text/light-words.ts';
import { root } from '../../text/root.ts';
import { meaningsOf } from '../../text/thesaurus.ts';
import { wordsOf } from '../../text/words.ts';
import type { Question } from '../../understand/question.ts';
import { lacksTime } from './holds-kind.ts';
import { lacksHolders, lacksSomebody, personsIn } from './lacks-people.ts';
import { holdsTerm } from './missing.ts';

/**
 * Whether an entry cannot hold what is asked for, though it speaks of the matter: "how many sailors were hurt" wants a
 * number of sailors, "how old is Ann" an age, "which leaders" names of leaders. For entries whose cues nobody wrote.
 */
export function lacksKind(record: Record, entry: Entry, question: Question): boolean {
  if (entry.kind !== 'statement' && entry.kind !== 'fact') return false;
  const told = toldBy(entry);
  return (
    lacksMatter(record, entry, question) ||
    lacksAmount(entry, question) ||
    (MEASURED.test(question.text) && !/\d/.test(told) && !hasNumber(told)) ||
    (COLOURED.test(question.text) && !COLOUR.test(told)) ||
    (question.form === 'who-said' &&
      entry.kind === 'fact' &&
      !question.quoted.length &&
      !REPORTS.test(told)) ||
    lacksNames(told, question.text) ||
    (/\bnames(?: please| pls)?\W*$/.test(question.text.toLowerCase()) &&
      personsIn(record, entry).length < 2) ||
    (question.form === 'when' && lacksTime(entry, question.text)) ||
    (question.form === 'who' && lacksSomebody(record, entry, question)) ||
    lacksHolders(record, entry, told, question.text)
  );
}

/** Whether what an entry tells has a number at all. */
export function isCounted(entry: Entry): boolean {
  const told = toldBy(entry);
  return hasNumber(told) || ORDINAL.test(told);
}

/** "How many times before?", where this was the first. */
const ORDINAL = /\b(?:first|second|third|once|twice)\b/i;

/** "How many sailors were hurt", "what did it cost", where an entry has no such number. */
export function lacksAmount(entry: Entry, question: Question): boolean {
  const told = toldBy(entry);
  const asked = question.text.toLowerCase();
  return lacksQuantity(told, asked) || (COSTS.test(asked) && !MONEY.test(told));
}

const OF_MATTER: ReadonlySet<string> = new Set(['fact', 'when', 'where', 'why', 'who', 'how-many']);

/** "Where does Ann live", where the entry has Ann and nothing else of the question. */
function lacksMatter(record: Record, entry: Entry, { form, terms, carried }: Question): boolean {
  if (!OF_MATTER.has(form) || carried.length) return false;
  const matter = terms.filter((term) => term.kind !== 'name' && !term.frame);
  if (matter.every((term) => isAsking(term.keys[0]?.key ?? ''))) return false;
  if (matter.some((term) => holdsTerm(record, entry, term))) return false;
  return terms.filter((term) => term.kind === 'name' && holdsTerm(record, entry, term)).length < 2;
}

const MEASURED = /\bhow (?:deep|tall|high|wide|heavy|fast|far|big|large|hot|cold|thick|steep)\b/i;
const COLOURED = /\b(?:what|which) colou?r\b/i;
const COLOUR =
  /\b(?:black|white|red|green|blue|yellow|orange|purple|pink|brown|gr[ae]y|gold(?:en)?|silver|beige|navy|crimson|scarlet|turquoise)\b/i;

const COSTS = /\b(?:costs?|price|prices|fees?|salary|paid|worth)\b/;
/** A sentence of the article in which somebody speaks, thinks or stands for something. */
const REPORTS =
  /\b(?:sa(?:id|ys|y)|told|tells?|accus\w+|announc\w+|report(?:ed|s)|dismiss\w+|believ\w+|call(?:ed|s|ing)|warn\w*|describ\w+|claim\w*|den(?:ied|ies|y)|promis\w+|reject\w+|agree\w*|credit\w*|argu\w+|insist\w*|criticis\w+|criticiz\w+|support\w*|back\w*|want\w*|according)\b/i;

const QUANTITY = /\bhow (many|much|old|long|often)\b(?! ago)\s*((?:[\w'’-]+\s*){0,4})/;
const NUMBERED =
  /^(?:\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|scores?|hundreds?|thousands?|millions?|several|both|no|one|all|half|most|many|few)$/;
const AGE = /\b\d{1,3}[- ]years?[- ]old\b|\baged? \d|, \d{1,3},/i;
const LASTING =
  /\b(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|several|few|many|half)[- ](?:\w+[- ])?(?:second|minute|hour|day|night|week|month|year|decade|centur(?:y|ie))s?\b|\bsince\b|\bago\b|\bfor (?:years|months|weeks|days|hours)\b|\b(?:recent|past|last|coming|next) (?:few )?(?:hours|days|weeks|months|years|decades)\b|\buntil\b/i;
const MONEY =
  /[$€£¥]|\b(?:dollars?|euros?|pounds?|cents?|crowns?|kron\w+|yuan|yen|rupees?|pesos?|francs?|lira|shekels?|roubles|rubles|percent|per cent|million|billion|trillion)\b/i;

function lacksQuantity(told: string, asked: string): boolean {
  const [, kind, rest = ''] = QUANTITY.exec(asked) ?? [];
  if (ASKS_AGE.test(asked) && !AGE.test(told)) return true;
  if (/\bpopulation (?:of|in)\b|\bpopulation\W*$/.test(asked) && !hasNumber(told)) return true;
  switch (kind) {
    case 'old':
      return !AGE.test(told);
    case 'long':
      return !LASTING.test(told);
    case 'much':
      return (
        /^(?:money|cash|is|are|was|were|did|does|do|will|would|has|have|had|will)\b/.test(rest.trim()) &&
        !MONEY.test(told)
      );
    case 'many':
      return !counts(told, rest);
    default:
      return false;
  }
}

/** Not "he wanted it for ages". */
const ASKS_AGE = /(?<!\bfor )\bages?\b(?! ago\b)/;

/** Words behind "how many" that may be the thing counted. */
const NOUN_WITHIN = 2;
/** Words behind a number that may be the thing counted: "24 captured Ukrainian sailors". */
const COUNTED_WITHIN = 6;

function wantedBy(rest: string): string[] {
  // "How many of those sailors" counts sailors.
  return wordsOf(rest)
    .filter(({ text }) => !isLight(text))
    .slice(0, NOUN_WITHIN)
    .flatMap(({ text }) => meaningsOf(text));
}

function counts(told: string, rest: string): boolean {
  const wanted = wantedBy(rest);
  const words = wordsOf(told).map(({ text }) => text);
  const isThere = words.some((word) => meaningsOf(word).some((one) => wanted.includes(one)));
  // "How many people were held" may well be told as "two strikers were held".
  return isThere || !SOME_PEOPLE.test(rest) ? countsAny(words, wanted) : hasNumber(told);
}

const SOME_PEOPLE = /^(?:people|persons?|ppl|folks|men|women|kids|\w+(?:ers|ors|ists|ians|men|women))\b/;

function countsAny(words: readonly string[], wanted: readonly string[]): boolean {
  return words.some(
    (word, at) =>
      NUMBERED.test(word) &&
      !(word === 'one' && words[at + 1] === 'of') &&
      words
        .slice(at + 1, at + 1 + COUNTED_WITHIN)
        .some((near) => meaningsOf(near).some((one) => wanted.includes(one))),
  );
}

function hasNumber(told: string): boolean {
  return wordsOf(told).some(({ text }) => NUMBERED.test(text));
}

/** What has a name of its own, where "which products" may be told by what they are. */
const NAMES =
  /\b(names?(?: and \w+)?(?: of)?|which(?=\s+(?:\w+\s+)?(?:countries|nations|states|cities|towns|companies|firms|banks|papers|newspapers|outlets|hospitals|schools|universities|courts|officials|politicians|people|diplomats|generals|aides|witnesses|experts|executives|judges|issues|topics|\w+(?:ers|ors|ists|ians|men|women))\b))\s+(?:the\s+|all\s+|of\s+)*((?:[\w'’-]+\s*){1,3})/i;
/** A name right behind a word, or behind a comma, "from", "including": "issues, from Norway to trade". */
const NAMED_BEHIND =
  /^(?:[,:]|\s(?:--?|–|—))?\s*(?:(?:from|including|such as|like|namely|of|in|and|are|were)\s+)?(?:the\s+)?\p{Lu}/u;

/** "Which leaders", where the entry speaks of leaders and names none: no name stands beside the word. */
function lacksNames(told: string, asked: string): boolean {
  const [, word = '', phrase] = NAMES.exec(asked) ?? [];
  if (phrase === undefined) return false;
  const nouns = new Set(wordsOf(phrase).map(({ text }) => root(text)));
  const places = [...told.matchAll(/[\p{L}\p{N}][\p{L}\p{N}.'’-]*/gu)].filter(
    ({ 0: printed, index }) =>
      (index === 0 || /^\p{Ll}/u.test(printed)) &&
      // "Which minister" may have one that is named elsewhere; "the name of the ship" asks for it outright.
      (word !== 'which' || printed.endsWith('s')) &&
      nouns.has(root(printed.toLowerCase())),
  );
  if (!places.length) return false;
  return !places.some((place) => NAMED_BEHIND.test(told.slice(place.index + place[0].length)));
}
