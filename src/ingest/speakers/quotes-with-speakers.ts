import { readBlocks } from '../people/blocks.ts';
import { peopleOf } from '../people/people.ts';
import { attribute } from './carry-over.ts';
import { Speakers } from './speakers.ts';

/** One reported run of words in the quotation protocol; offsets in UTF-16 units of the text received. */
export interface ReportedWords {
  text: string;
  start: number;
  end: number;
  speaker: string | null;
  speakerStart: number | null;
  speakerEnd: number | null;
}

/** What a text reports, quoted or not, each with its speaker as the text makes and as it names them. */
export function quotesIn(text: string): ReportedWords[] {
  const blocks = readBlocks(text);
  const attributions = attribute(text, blocks);
  const people = peopleOf(
    text,
    blocks,
    attributions.flatMap((a) => (a.source && a.head ? [a.source, a.head] : [])),
    () => 0,
  );
  const speakers = new Speakers(text, blocks, people).resolveAll(attributions);
  return attributions.flatMap((a, i) => {
    const speaker = speakers[i];
    const named = speaker?.party?.kind === 'person' && speaker.grade !== 'role' ? speaker.party.name : null;
    const printed =
      a.source && !named
        ? speaker?.grade === 'pronoun'
          ? (speaker.party?.name ?? speaker.printed)
          : speaker?.party
            ? text.slice(a.head?.start, a.head?.end)
            : text.slice(a.source.start, a.source.end)
        : null;
    return a.pieces.map((piece) => ({
      text: text.slice(piece.start, piece.end),
      ...piece,
      speaker: (named ?? printed) || null,
      speakerStart: a.source?.start ?? null,
      speakerEnd: a.source?.end ?? null,
    }));
  });
}
