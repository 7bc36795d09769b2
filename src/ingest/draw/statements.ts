import type { Statement } from '../../story/schema.ts';
import type { Span } from '../article/article.ts';
import type { Attribution } from '../attributions/attributions.ts';
import type { Stretch } from '../grammar/quotation-marks.ts';
import { timeIn } from '../grammar/relative-dates.ts';
import { uniqueId } from '../people/slugs.ts';
import { relays } from '../speakers/relay.ts';
import type { Reading } from './reading.ts';
import { coSpeakers, hearersOf, partyOf } from './voices.ts';
import { wordedFor } from './wordings.ts';

/** Stances too weak to be put on record as a statement of someone the text does not name. */
const weak = new Set(['phrase', 'to']);
const wishes = /^(want|plan|expect|seek|intend|wish|prefer|need|offer|decline|order)$/;
const within = (outer: Span, inner: Span) => inner.start >= outer.start - 2 && inner.end <= outer.end + 2;

function exactWords(text: string, stretches: Stretch[]): { quotes: string[]; spans: Span[] } {
  const spans = stretches.map((s) => {
    let { start, end } = s;
    while (start < end && /\s/.test(text[start] ?? '')) start += 1;
    while (end > start && /[\s,]/.test(text[end - 1] ?? '')) end -= 1;
    return { start, end };
  });
  return { quotes: spans.map((s) => text.slice(s.start, s.end)), spans };
}

/** Statements of an article, in its order. What no one is named or described for is no statement. */
export function statementsOf(reading: Reading): Statement[] {
  const { article, attributions, blocks, lines, speakers, occasions, subjects, people } = reading;
  const { text } = article;
  const relay = relays(attributions, speakers);
  const taken = new Set<string>();
  const made: { statement: Statement; at: number; block: number; opens: boolean }[] = [];
  attributions.forEach((a, i) => {
    const line = lines[a.block];
    const way = relay[i];
    if (!line || line.kind === 'caption' || !way || way.held || a.pieces.length === 0) return;
    const block = blocks[a.block];
    const stretches = (block?.stretches ?? []).filter((s) =>
      a.pieces.some((p) => within({ start: p.start - 1, end: p.end + 1 }, s)),
    );
    const inner = attributions.filter(
      (_, o) => o !== i && relay[o]?.via.includes(i) && relay[o]?.held === false,
    );
    const own = stretches.filter((s) => !inner.some((b) => b.pieces.some((p) => within(p, s))));
    const speaker = speakers[i];
    if (
      own.length === 0 &&
      weak.has(a.shape) &&
      (!speaker?.party || (wishes.test(a.lemma) && line.paragraph > 0 && speaker.party.kind !== 'person'))
    )
      return;
    const party = partyOf(reading, i, a);
    if (!party) return;
    const sentence = block?.sentences[a.sentence];
    const { quotes, spans } = exactWords(text, own);
    const others = coSpeakers(reading, i, a, party);
    const gist = wordedFor(text, party.name, sentence, a, own.length > 0);
    const to = hearersOf(
      reading,
      way.addressee === undefined ? a : (attributions[way.addressee] as Attribution),
    );
    const origin = a.from === undefined ? undefined : attributions[a.from];
    const from = sentence?.start ?? 0;
    const end = sentence?.end ?? 0;
    const occasion =
      occasions.at(from, end) ??
      (origin
        ? occasions.at(
            blocks[origin.block]?.sentences[origin.sentence]?.start ?? 0,
            blocks[origin.block]?.sentences[origin.sentence]?.end ?? 0,
          )
        : undefined);
    const outside = a.pieces.reduce(
      (rest, p) => rest.replace(text.slice(p.start, p.end), ' '),
      text.slice(from, end),
    );
    const time =
      timeIn(outside, article.published) ?? occasions.occasions.find((o) => o.id === occasion)?.time;
    const said = a.pieces.flatMap((p) => subjects.within(p.start, p.end));
    const about = said.length > 0 ? said : subjects.within(from, end);
    const mentions = people.named
      .filter((n) => n.party !== party.id && a.pieces.some((p) => n.start >= p.start && n.end <= p.end))
      .map((n) => n.party as string);
    const content = text.slice(a.pieces[0]?.start, a.pieces[0]?.end);
    const few = (content.match(/[\p{L}\p{N}]+/gu) ?? [])
      .filter((w) => w.length > 3)
      .slice(0, 5)
      .join(' ');
    made.push({
      at: a.pieces[0]?.start ?? 0,
      block: a.block,
      opens: /^(At|In|During) /.test(text.slice(from, from + 8)),
      statement: {
        id: uniqueId(`${party.short ?? party.name} ${few}`, taken),
        speaker: party.id,
        to: to.filter((id) => id !== party.id),
        via: [
          ...new Set(
            way.via.map((o) => speakers[o]?.party?.id).filter((id): id is string => id !== undefined),
          ),
        ],
        ...(occasion ? { occasion } : {}),
        replies: [],
        about: [...new Set(about)],
        mentions: [...new Set(mentions)],
        quotes,
        gist,
        ...(time ? { time } : {}),
        paragraph: line.paragraph,
        cues: [],
        denies: [],
        grade: speaker?.grade ?? 'unnamed',
        spans: spans.length > 0 ? spans : a.pieces,
      },
    });
    const last = made.at(-1);
    for (const other of others) {
      if (last)
        made.push({
          ...last,
          statement: {
            ...last.statement,
            id: uniqueId(`${other.short ?? other.name} ${few}`, taken),
            speaker: other.id,
            gist: last.statement.gist.replace(party.name, other.name),
          },
        });
    }
  });
  made.sort((a, b) => a.at - b.at);
  // A paragraph that opens "At a press conference" goes on there as long as the same person speaks.
  made.forEach(({ statement, block }, i) => {
    const before = made[i - 1];
    if (
      statement.occasion ||
      before?.block !== block ||
      before.statement.speaker !== statement.speaker ||
      !before.statement.occasion ||
      !before.opens
    )
      return;
    statement.occasion = before.statement.occasion;
  });
  return made.map((m) => m.statement);
}
