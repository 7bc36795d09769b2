import type { Attribution } from '../attributions/attributions.ts';
import type { Speaker } from './speakers.ts';

/** How an attribution stands to those around it: who relayed it, or that another already holds it. */
export interface Relay {
  /** Speakers who reported these words, nearest first, as indexes of attributions. */
  via: number[];
  /** True where another attribution tells the same with the right speaker. */
  held: boolean;
  /** Where to take the addressee from, when an inner cue names it: "said he had told Okafor". */
  addressee?: number;
}

/** Only speech can be relayed: a wish or a belief inside someone's words stays theirs. */
const speech =
  /^(say|tell|announce|promise|warn|claim|ask|call|insist|assure|deny|admit|write|report|add|argue)$/;

const inside = (inner: Attribution, outer: Attribution) =>
  inner.cue !== null &&
  outer.pieces.some((p) => inner.cue !== null && inner.cue.start >= p.start && inner.cue.end <= p.end);

const startOf = (a: Attribution) => a.pieces[0]?.start ?? 0;
const endOf = (a: Attribution) => a.pieces.at(-1)?.end ?? 0;

/**
 * "Reyes said Okafor had told him it was rumours": the inner words are Okafor's, by way of Reyes. "Reyes
 * said he believed it was over": one speaker, so the outer words hold the inner.
 */
export function relays(attributions: Attribution[], speakers: Speaker[]): Relay[] {
  const out: Relay[] = attributions.map(() => ({ via: [], held: false }));
  const who = (i: number) => speakers[i]?.party?.id ?? speakers[i]?.printed;
  attributions.forEach((inner, i) => {
    attributions.forEach((outer, o) => {
      if (
        i === o ||
        inner.sentence !== outer.sentence ||
        inner.block !== outer.block ||
        !inside(inner, outer)
      )
        return;
      const mine = out[i] as Relay;
      const theirs = out[o] as Relay;
      if (inner.noun && who(i) !== who(o)) return;
      const told =
        speech.test(inner.lemma) &&
        /^(that|clause|quote|before)$/.test(inner.shape) &&
        speakers[i]?.party?.kind === 'person';
      if (who(i) === who(o) || !told) {
        mine.held = true;
        if (who(i) === who(o) && inner.addressee && !outer.addressee) theirs.addressee = i;
        return;
      }
      mine.via.unshift(o);
      // The outer attribution only hands the inner one on.
      if (endOf(outer) - endOf(inner) < 12 && (inner.head?.start ?? 0) - startOf(outer) < 12)
        theirs.held = true;
    });
  });
  return out;
}
