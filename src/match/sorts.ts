import type { Party } from '../story/schema.ts';
import { wordsOf } from '../text/words.ts';
import type { Key } from './keys.ts';
import type { Lexicon } from './lexicon.ts';

/** What sort of thing a party is, for questions that ask by it: "which newspaper", "which country". */
const SORTS: { readonly [kind in Party['kind']]?: string } = {
  country: 'country nation land',
  government: 'government',
  outlet: 'newspaper paper media outlet',
  place: 'place city town',
};

/** The words for what a party is, its role word by word: "the two ministers" finds "Transport Minister" Ann Lee. */
export function sortsOf(id: string, lexicon: Lexicon): (readonly Key[])[] {
  const { kind, role = '' } = lexicon.parties.get(id) ?? {};
  const sort = kind === undefined ? '' : (SORTS[kind] ?? '');
  return wordsOf(`${sort} ${role}`)
    .map(({ text }) => lexicon.words.of(text))
    .filter(({ light }) => !light)
    .map(({ keys }) => keys);
}
