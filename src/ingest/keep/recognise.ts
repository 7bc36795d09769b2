import type { Article } from '../article/article.ts';
import { type Fingerprint, likeness } from '../article/fingerprint.ts';
import { unknownOutlet } from '../article/read-article.ts';
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
  const twins = known.filter((story) => story.bookkeeping?.hash === fingerprint.hash);
  const sameOutletAs = (story: KnownStory) =>
    story.outlet === article.outlet || [story.outlet, article.outlet].includes(unknownOutlet);
  const own = twins.find(sameOutletAs);
  if (own) return { kind: 'same', story: own };
  const byHand = known.find(
    (story) => story.bookkeeping === null && story.headline === article.headline && sameOutletAs(story),
  );
  if (byHand) return { kind: 'same', story: byHand };
  const update = nearest(known.filter(sameOutletAs), article, fingerprint);
  if (update) return { kind: 'version', story: update };
  const original = twins.find((story) => !story.copyOf) ?? twins[0];
  if (original) return { kind: 'copy', story: original };
  const copied = nearest(
    known.filter((story) => !sameOutletAs(story)),
    article,
    fingerprint,
  );
  return copied ? { kind: 'copy', story: copied } : { kind: 'new' };
}

/** The known story whose text is most like this one, when it is like enough to be the same report. */
function nearest(known: KnownStory[], article: Article, fingerprint: Fingerprint): KnownStory | null {
  let best: KnownStory | null = null;
  let most = 0;
  for (const story of known) {
    const like = likeness(story.bookkeeping?.sketch ?? [], fingerprint.sketch);
    const head =
      story.outlet === article.outlet &&
      ((article.url !== undefined && story.url === article.url) || story.headline === article.headline);
    if (like < (head ? sameHead : oneReport) || like <= most) continue;
    most = like;
    best = story;
  }
  return best;
}
