import { stopWords } from '../../text/stop-words.ts';
import type { Token } from '../../text/tokens.ts';

/** The kind of thing that a question asks for; `name` is of a person or a place. */
export type AskedKind = 'number' | 'date' | 'name' | 'any';

const setOf = (text: string): ReadonlySet<string> => new Set(text.split(' '));
const numberNouns = setOf('percent percentage number amount proportion population age fraction rate');
const dateNouns = setOf('year years date day month century decade time period era');
const nameNouns = setOf(
  'person man woman city country state place region river building company team group president king queen leader author scientist name nation town university school area organization party empire',
);
const measures = setOf('many much long far old tall large big high deep often fast wide');
/** "What is the *name* of", "what *type* of": the sentence that answers has no need of them. */
const empty = setOf('name names named called term type types kind kinds sort example word');

export interface Asked {
  kind: AskedKind;
  /** Place among the tokens of the word that names the kind, and of those that ask without saying anything. */
  focus: ReadonlySet<number>;
}

/** Reads off its question words what a question asks for. "How many people ...?" → a number. */
export function asked(question: readonly Token[]): Asked {
  const focus = new Set<number>();
  let kind: AskedKind = 'any';
  question.forEach(({ word }, at) => {
    if (empty.has(word)) focus.add(at);
    if (kind !== 'any') return;
    const next = question[at + 1]?.word ?? '';
    if (word === 'who' || word === 'whom' || word === 'whose' || word === 'where') kind = 'name';
    else if (word === 'when') kind = 'date';
    else if (word === 'how' && measures.has(next)) {
      kind = 'number';
      focus.add(at + 1);
    } else if ((word === 'what' || word === 'which') && next !== '' && !stopWords.has(next)) {
      focus.add(at + 1);
      kind = kindOfNoun(next);
    }
  });
  return { kind, focus };
}

function kindOfNoun(noun: string): AskedKind {
  if (numberNouns.has(noun)) return 'number';
  if (dateNouns.has(noun)) return 'date';
  return nameNouns.has(noun) ? 'name' : 'any';
}
