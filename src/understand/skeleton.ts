import type { Term } from '../match/terms.ts';
import type { Word } from '../text/words.ts';

/** A question with its names made places: "what did P0 tell P1 about his boss". `names[0]` are the ids of P0. */
export interface Skeleton {
  text: string;
  names: readonly (readonly string[])[];
}

/** Lays names open to plain patterns; a quotation becomes the one word "Q", openers as "so" and "ok" are left out. */
export function skeletonOf(
  words: readonly Word[],
  terms: readonly Term[],
  quotes: readonly Span[],
  text = '',
): Skeleton {
  const names: string[][] = [];
  const at = new Map(terms.filter((term) => term.kind === 'name').map((term) => [term.from, term]));
  const parts: string[] = [];
  for (let word = 0; word < words.length; word++) {
    const start = words[word]?.start ?? 0;
    const quote = quotes.find((one) => one.start <= start && start < one.end);
    if (quote) {
      if (parts.at(-1) !== 'Q') parts.push('Q');
      continue;
    }
    const term = at.get(word);
    if (term) {
      // A comma or colon ends what may be said of a name: "Ann, exact words" are not "Ann’s exact words" of somebody else.
      const stop = /^[,:]/.test(text.slice(words[term.to]?.end ?? 0)) ? ',' : '';
      parts.push(`P${names.length}${stop}`);
      names.push(partyIds(term));
      word = term.to;
    } else {
      parts.push(words[word]?.text ?? '');
    }
  }
  return { text: parts.join(' ').replace(OPENERS, ''), names };
}

const OPENERS =
  /^(?:(?:and|so|but|ok|okay|wait|hey|um|well|then|now|hmm|lol|also|sorry|seriously|hold on|pls|please|yo|nah|no|forget that|forget it|never mind|nvm|actually|anyway|look|listen|oh) )+(?=\w)/;

/** A stretch of the question's text, `end` exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** A name of one party, where words `from` up to and including `to` mean it. */
export function nameTerm(id: string, from: number, to: number): Term {
  return { kind: 'name', from, to, keys: [{ key: `@${id}`, strength: 1 }] };
}

/** The parties that a name may mean. */
export function partyIds(term: Term): string[] {
  return term.keys.filter(({ key }) => key.startsWith('@')).map(({ key }) => key.slice(1));
}
