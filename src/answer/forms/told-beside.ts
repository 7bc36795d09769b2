import type { Ranked } from '../rank/rank.ts';
import { tuning } from '../tuning.ts';

/** Only so many of the next entries are looked at. Range 1 to 4. */
const LOOKED_AT = 3;

/**
 * The entry that shares the lead with the best one: the exact words that answer what it tells was asked; the next, where
 * it fits nearly as well, as many questions ask for two things at once; or the exact words, where the best only tells of
 * them: "Ann joked about it" and her joke.
 */
export function toldBeside([best, ...others]: readonly Ranked[]): Ranked | undefined {
  if (!best) return undefined;
  const reply = hasWords(best) ? undefined : others.find((one) => hasWords(one) && isReply(one, best));
  if (reply) return reply;
  const [next] = others;
  if (next && next.score >= best.score * tuning.shareLead) return next;
  if (hasWords(best)) return undefined;
  return others
    .slice(0, LOOKED_AT)
    .find((one) => hasWords(one) && isBeside(one, best) && one.score >= best.score * tuning.wordsShareLead);
}

function isReply({ entry }: Ranked, { entry: to }: Ranked): boolean {
  return entry.kind === 'statement' && entry.of.replies.includes(to.of.id);
}

function hasWords({ entry }: Ranked): boolean {
  return entry.kind === 'statement' && entry.of.quotes.length > 0;
}

/** In the same paragraph or the next: what is told of the words stands next to them. */
function isBeside({ entry: one }: Ranked, { entry: other }: Ranked): boolean {
  if (!('paragraph' in one.of) || !('paragraph' in other.of)) return false;
  return Math.abs(one.of.paragraph - other.of.paragraph) <= 1;
}
