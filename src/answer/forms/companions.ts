import type { Entry } from '../../match/entry.ts';
import type { Record } from '../../match/record.ts';
import { isLight } from '../../text/light-words.ts';
import { root } from '../../text/root.ts';
import { wordsOf } from '../../text/words.ts';
import type { Ranked } from '../rank/rank.ts';
import { tuning } from '../tuning.ts';

/** Further entries behind a bare one. */
const MOST = 5;
/** An entry that has this share of its words in another says the same. Range 0.6 to 0.9. */
const SAME = 0.7;
/** Of fewer words, the names alone would make two entries the same. Range 3 to 6. */
const FEW = 5;

/**
 * What else belongs to an answer beside its best entry, best first; `most` counts the best. Beside a bare entry: how the
 * same person goes on, and no sentence that only holds or repeats another.
 */
export function withCompanions(record: Record, held: readonly Ranked[], best: Ranked, most: number): Entry[] {
  const near = held
    .filter((one) => one !== best && one.score >= best.score * tuning.companion)
    .map(({ entry }) => entry);
  if (!record.index.isBare[best.entry.index]) return [best.entry, ...near].slice(0, most);
  const chosen = [best.entry, ...continued(record, best.entry)];
  for (const entry of near) {
    if (chosen.length >= MOST) break;
    if (!chosen.some((other) => saysSame(entry, other))) chosen.push(entry);
  }
  return chosen;
}

/** The next statements of the same speaker, in the same paragraph or the one behind it. */
export function continued(record: Record, entry: Entry): Entry[] {
  if (entry.kind !== 'statement' || entry.of.paragraph === 0) return [];
  const { speaker, paragraph } = entry.of;
  return record.entries
    .slice(entry.index + 1, entry.index + 4)
    .filter(
      (next) =>
        next.kind === 'statement' &&
        next.of.speaker === speaker &&
        next.of.paragraph - paragraph <= 1 &&
        next.of.paragraph >= paragraph &&
        !saysSame(next, entry),
    );
}

function saysSame(one: Entry, other: Entry): boolean {
  const a = rootsOf(one);
  const b = rootsOf(other);
  const shared = [...a].filter((word) => b.has(word)).length;
  const least = Math.min(a.size, b.size);
  return least >= FEW && shared >= SAME * least;
}

const known = new WeakMap<Entry, ReadonlySet<string>>();

function rootsOf(entry: Entry): ReadonlySet<string> {
  let roots = known.get(entry);
  if (!roots) {
    const text = entry.kind === 'statement' ? entry.of.gist : 'text' in entry.of ? entry.of.text : '';
    roots = new Set(
      wordsOf(text)
        .map(({ text: word }) => word)
        .filter((word) => !isLight(word))
        .map(root),
    );
    known.set(entry, roots);
  }
  return roots;
}
