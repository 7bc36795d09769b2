import type { Term } from '../match/terms.ts';
import type { Vocabulary } from '../match/vocabulary.ts';
import { functionWords } from '../text/light-words.ts';
import type { Word } from '../text/words.ts';
import type { Form } from './question.ts';

/** Words that make a question of its form, and say nothing of its matter. */
const FRAME: { readonly [form in Form]?: RegExp } = {
  conflict:
    /^(?:disput\w*|contest\w*|contentious|unsettled|point|points|matters?|issues?|differ\w*|diverg\w*|discrepanc\w*|contradict\w*|conflict\w*|inconsisten\w*|mismatch|version|versions|account|accounts|tale|tales|side|sides|story|stories|compar\w*|rival|positions?|competing|square|squares|disagree\w*|match|agree|agrees|set|part|ways|way|beef|vs|versus|odds|page|true|believe|reconcile|different|differently|both|two|makes|parties|camps?|each|other|otherwise|contrast|contrary|tells?|anyone|says?|thing|another)$/,
  claim:
    /^(?:wrong|correct|true|false|fact|facts|fair|accurate|confirm|verify|check|agree|legit|settled|summary|fiction|real|really|article|piece|assume|actually)$/,
  topic:
    /^(?:summar\w*|overview|highlights?|rundown|recap|gist|stuff|info|details?|news|main|points?|mention\w*|nutshell|bits?|catch|everything|matter|regarding|whole|short|version|happen\w*|deal)$/,
  timeline: /^(?:timeline|chronolog\w*|order|sequence|events?)$/,
  person:
    /^(?:who|role|part|job|title|profile|bio|background|introduc\w*|identif\w*|name|context|play\w*|story|keeps|supposed|meant)$/,
  when: /^(?:when|hour|clock|date|dates|day|month|year|weekday|time|exact|exactly|calendar|long|ago)$/,
  'how-many': /^(?:number|many|much|often|long|big|far)$/,
  'who-said':
    /^(?:speaker|source|quote|quotes|quoted|quotation|line|attribution|credited|person|official|identify|remark|phrase|words?)$/,
};

/** Terms with the words that only make the form marked; none marked where nothing else would be left. */
export function markFrame(
  terms: readonly Term[],
  words: readonly Word[],
  form: Form,
  known: Vocabulary,
): readonly Term[] {
  if (isAllFrame(terms, words, form)) return terms;
  return terms.map((term, at) =>
    (isFrame(term, words, form) && !(form === 'claim' && isSaid(term, known))) ||
    isNaming(term, words) ||
    (form === 'who-said' && isOffered(terms, words, at))
      ? { ...term, frame: true }
      : term,
  );
}

/** "She called it pure fiction": a word of asking that is on record is asked for. */
function isSaid({ keys: [own] }: Term, known: Vocabulary): boolean {
  return own !== undefined && known.isSaid(own.key);
}

/** "Called it fiction" tells of no call. */
function isNaming({ from, to }: Term, words: readonly Word[]): boolean {
  return (
    to <= from + 1 &&
    /^call(?:s|ed|ing)?$/.test(words[from]?.text ?? '') &&
    /^(?:it|that|this|him|her|them|those)$/.test(words[from + 1]?.text ?? '')
  );
}

/** "Ann or Bob": who it may have been is no matter of what was said. */
function isOffered(terms: readonly Term[], words: readonly Word[], at: number): boolean {
  const joined = (one: Term | undefined, other: Term | undefined) =>
    one?.kind === 'name' &&
    other?.kind === 'name' &&
    other.from - one.to <= 4 &&
    words[one.to + 1]?.text === 'or';
  return joined(terms[at - 1], terms[at]) || joined(terms[at], terms[at + 1]);
}

/** Whether a question says nothing beyond its form: "what is disputed". */
export function isAllFrame(terms: readonly Term[], words: readonly Word[], form: Form): boolean {
  return terms.every((term) => isFrame(term, words, form));
}

function isFrame({ kind, from, to }: Term, words: readonly Word[], form: Form): boolean {
  if (kind === 'name') return false;
  return words
    .slice(from, to + 1)
    .every(({ text }) => (FRAME[form]?.test(text) ?? false) || functionWords.has(text));
}
