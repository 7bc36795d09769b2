import type { Party } from '../../story/schema.ts';
import type { Item } from '../grammar/narrator-sentences.ts';
import type { Named } from '../names/who-is-named.ts';
import type { Block } from '../people/blocks.ts';

/** What a name in the pronoun's own paragraph counts for, beside one that spoke before. Range 1 to 2. */
const SAME_BLOCK = 1.3;

/** Of whom the text never says he or she is meant less likely than somebody of whom it does. */
export const doubt = (party: Party, pronoun: string) =>
  /^s?he$/.test(pronoun) && party.pronoun === 'they' ? 0.5 : 0;

const acting = (item: Item | undefined) =>
  /^(?:VERB|AUX)$/.test(item?.pos ?? '') && !/ing$/.test(item?.lower ?? '');

/** "Outside, Reyes held up a bill", "The director, Ana Lee, disputed that": the verb behind a name is its bearer's. */
function isActor(items: Item[], name: Named): boolean {
  const from = items.findIndex((item) => item.start >= name.start);
  const to = items.findIndex((item) => item.start >= name.end);
  if (from < 1 || to < 0 || items[from - 1]?.pos === 'ADP') return false;
  if (acting(items[to])) return true;
  return (
    items[from - 1]?.text === ',' &&
    items[to]?.text === ',' &&
    (acting(items[to + 1]) || /^whos?e?$/.test(items[to + 1]?.lower ?? ''))
  );
}

/** How much a name before a pronoun is before the reader's mind, at most about 3.5: its place, its part, how near it is. */
export function salience(
  name: Named,
  at: number,
  own: Block | undefined,
  block: number,
  named: readonly Named[],
): number {
  const sentence = own?.sentences.find((s) => name.start >= s.start && name.start < s.end);
  const first =
    sentence?.items.find(
      (item) => item.start >= (name.title ? name.start - name.title.length - 1 : name.start),
    ) === sentence?.items[0];
  const acts = sentence !== undefined && isActor(sentence.items, name);
  const firstName = !named.some(
    (n) => n.block === name.block && sentence && n.start >= sentence.start && n.start < name.start,
  );
  return (
    (first || acts ? 1 : 0) +
    (firstName ? 1 : 0) +
    (name.block === block ? SAME_BLOCK : 0) -
    (at - name.start) / 500
  );
}
