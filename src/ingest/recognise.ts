import type { Article } from './article.ts';
import { type Fingerprint, likeness } from './fingerprint.ts';
import { unknownOutlet } from './read-article.ts';
import type { KnownStory } from './story-files.ts';

/** Share of five-word runs from which two texts are one report: follow-ups that reuse background stay below. */
const oneReport = 0.55;

/** The same for a text that shares address or headline and outlet with a known one: an update may rewrite much. */
const sameHead = 0.2;

export type Place =
  | { kind: 'new' }
  | { kind: 'same'; story: KnownStory }
  | { kind: 'version'; story: KnownStory }
  | { kind: 'copy'; story: KnownStory };

/**
 * What an article is to the stories already taken in. Identity is content: the same words are the same
 * article wherever they come from; like words from the same outlet an update, from another a copy.
 */
export function recognise(article: Article, fingerprint: Fingerprint, known: KnownStory[]): Place {
  const twins = known.filter((story) => story.bookkeeping.hash === fingerprint.hash);
  const sameOutletAs = (story: KnownStory) => story.outlet === article.outlet || [story.outlet, article.outlet].includes(unknownOutlet);
  const own = twins.find(sameOutletAs);
  if (own) return { kind: 'same', story: own };
  const original = twins.find((story) => !story.copyOf) ?? twins[0];
  if (original) return { kind: 'copy', story: original };
  let best: Place = { kind: 'new' };
  let most = 0;
  for (const story of known) {
    const like = likeness(story.bookkeeping.sketch, fingerprint.sketch);
    const sameOutlet = sameOutletAs(story);
    const head = sameOutlet && ((article.url !== undefined && story.url === article.url) || story.headline === article.headline);
    if (like < (head ? sameHead : oneReport) || like <= most) continue;
    most = like;
    best = sameOutlet ? { kind: 'version', story } : { kind: 'copy', story };
  }
  return best;
}
