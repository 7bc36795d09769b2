import type { Attribution } from './attributions.ts';
import type { Speaker } from './speakers.ts';

/** How an attribution stands to those around it: who relayed it, or that another already holds it. */
export interface Relay {
  /** Speakers who reported these words, nearest first, as indexes of attributions. */
  via: number[];
  /** True where another attribution tells the same with the right speaker. */
  held: boolean;
  /** Where to take the addressee from, when an inner cue names it: "said he had told Lavrov". */
  addressee?: number;
}

const inside = (inner: Attribution, outer: Attribution) =>
  inner.cue !== null && outer.pieces.some((p) => inner.cue !== null && inner.cue.start >= p.start && inner.cue.end <= p.end);

const lengthOf = (a: Attribution) => a.pieces.reduce((sum, p) => sum + p.end - p.start, 0);

/**
 * "Reyes said Okafor had told him it was rumours": the inner words are Okafor's, by way of Reyes. "Reyes
 * said he believed it was over": one speaker, so the outer words hold the inner.
 */
export function relays(attributions: Attribution[], speakers: Speaker[]): Relay[] {
  const out: Relay[] = attributions.map(() => ({ via: [], held: false }));
  attributions.forEach((inner, i) => {
    attributions.forEach((outer, o) => {
      if (i === o || inner.sentence !== outer.sentence || inner.block !== outer.block || !inside(inner, outer)) return;
      const mine = out[i] as Relay;
      const theirs = out[o] as Relay;
      const a = speakers[i]?.party?.id ?? speakers[i]?.printed;
      const b = speakers[o]?.party?.id ?? speakers[o]?.printed;
      if (a === b) {
        mine.held = true;
        if (inner.addressee && !outer.addressee) theirs.addressee = i;
        return;
      }
      if (!speakers[i]?.party) {
        mine.held = true;
        return;
      }
      mine.via.unshift(o);
      // The outer attribution says nothing beyond handing on the inner one.
      if (lengthOf(inner) > lengthOf(outer) * 0.45 && (outer.pieces[0]?.end ?? 0) - (inner.pieces.at(-1)?.end ?? 0) < 12 && (inner.head?.start ?? 0) - (outer.pieces[0]?.start ?? 0) < 12) theirs.held = true;
    });
  });
  return out;
}
