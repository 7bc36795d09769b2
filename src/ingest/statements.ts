import type { Party, Statement } from '../story/schema.ts';
import type { Span } from './article.ts';
import type { Attribution } from './attributions.ts';
import { bare, gistOf } from './gists.ts';
import type { Sentence } from './narrator-sentences.ts';
import type { Stretch } from './quotation-marks.ts';
import type { Reading } from './reading.ts';
import { timeIn } from './relative-dates.ts';
import { relays } from './relay.ts';
import { uniqueId } from './slugs.ts';

/** Stances too weak to be put on record as a statement of someone the text does not name. */
const weak = new Set(['phrase', 'to']);
const wishes = /^(want|plan|expect|seek|intend|wish|prefer|need|offer|decline|order)$/;
const helpers =
  /((?:\b(?:has|had|have|is|are|was|were|also|previously|then|later|again|not|will|would|did|does|do|now|repeatedly|already|once|been|directly|publicly|still|never|first)\b |n['’]t )*)$/;

const within = (outer: Span, inner: Span) => inner.start >= outer.start - 2 && inner.end <= outer.end + 2;

function partyOf({ resolver, speakers, article }: Reading, i: number, a: Attribution): Party | null {
  const speaker = speakers[i];
  if (speaker?.party) return speaker.party;
  if (!speaker || !a.source || !speaker.printed || !/\p{L}{2}/u.test(speaker.printed)) return null;
  if (/^(who|which|that|whom|it|they|he|she|i|we|you|this|these|those|there|what)$/i.test(speaker.printed))
    return null;
  const whole = article.text.slice(a.source.start, a.source.end).replace(/[\s,–—-]+(who|which|that)$/, '');
  return resolver.unnamed(whole.length < 60 ? whole : speaker.printed);
}

/** The others of "Reyes and Okafor said": each is on record with the same words. */
function coSpeakers({ article, people }: Reading, i: number, a: Attribution, party: Party): Party[] {
  if (
    i < 0 ||
    !a.source ||
    !/^[^,]{2,40} and [^,]{2,40}$/.test(article.text.slice(a.source.start, a.source.end))
  )
    return [];
  const named = people.named
    .filter((n) => a.source && n.start >= a.source.start && n.end <= a.source.end)
    .map((n) => n.party);
  return people.parties.filter((p) => p.id !== party.id && named.includes(p.id) && p.kind === party.kind);
}

function hearersOf({ article, people, resolver }: Reading, a: Attribution): string[] {
  if (!a.addressee) return [];
  const { start, end } = a.addressee;
  const printed = article.text.slice(start, end);
  const pronoun = /^(him|her|them)$/i.exec(printed)?.[1]?.toLowerCase();
  if (pronoun) {
    const who = resolver.antecedent(
      start,
      pronoun === 'him' ? 'he' : pronoun === 'her' ? 'she' : 'they',
      a.block,
    );
    return who ? [who.id] : [];
  }
  const named = people.named
    .filter((n) => n.start >= start && n.end <= end && n.party)
    .map((n) => n.party as string);
  if (named.length > 0) return [...new Set(named)];
  return /\p{L}{3}/u.test(printed) && !/^(me|us|you|itself)$/i.test(printed) && printed.length < 50
    ? [resolver.unnamed(printed).id]
    : [];
}

/** How a noun of speech reads as a verb: "Reyes's announcement that". */
const nouns: Record<string, string> = {
  announcement: 'announced',
  assertion: 'asserted',
  suggestion: 'suggested',
  argument: 'argued',
  admission: 'admitted',
  accusation: 'charged',
  allegation: 'alleged',
  insistence: 'insisted',
  belief: 'believes',
  prediction: 'predicted',
  conclusion: 'concluded',
  statement: 'stated',
};

/** How the verb reads after the speaker's name: "had told Lavrov", "warned". */
function verbOf(text: string, a: Attribution): { verb: string; between: string } {
  if (!a.cue) return { verb: 'said', between: '' };
  const noun = nouns[a.lemma];
  if (noun && text.slice(a.cue.start, a.cue.end).toLowerCase().startsWith(a.lemma))
    return { verb: noun, between: '' };
  const verb = text.slice(a.cue.start, a.cue.end);
  const lead = helpers.exec(text.slice(Math.max(0, a.cue.start - 40), a.cue.start))?.[1] ?? '';
  const first = a.pieces[0];
  const between =
    first && first.start > a.cue.end
      ? text.slice(a.cue.end, first.start)
      : a.addressee
        ? text.slice(a.addressee.start, a.addressee.end)
        : '';
  const past: Record<string, string> = {
    rejecting: 'rejected',
    saying: 'said',
    adding: 'added',
    warning: 'warned',
    telling: 'told',
    according: 'said',
    arguing: 'argued',
    claiming: 'claimed',
    calling: 'called',
    accusing: 'accused',
    noting: 'noted',
    asking: 'asked',
    citing: 'cited',
    urging: 'urged',
  };
  const finite = /\b(is|are|was|were|been)\b/.test(lead)
    ? verb
    : (past[verb.toLowerCase()] ?? verb.replace(/^(\w+[^aeiouy\W])ing$/i, '$1ed'));
  return {
    verb: `${lead}${finite}`.toLowerCase(),
    between: between.length < 80 ? between.replace(/^\s*to\b/, 'to') : '',
  };
}

function exactWords(text: string, stretches: Stretch[]): { quotes: string[]; spans: Span[] } {
  const spans = stretches.map((s) => {
    let { start, end } = s;
    while (start < end && /\s/.test(text[start] ?? '')) start += 1;
    while (end > start && /[\s,]/.test(text[end - 1] ?? '')) end -= 1;
    return { start, end };
  });
  return { quotes: spans.map((s) => text.slice(s.start, s.end)), spans };
}

/** "Asked by reporters whether it would close, Reyes said": without the question the answer tells nothing. */
function askedBefore(text: string, sentence: Sentence | undefined, a: Attribution): string | null {
  const first = sentence?.items[0];
  if (!first || !a.source || !/^(asked|pressed|questioned)$/.test(first.lower) || a.source.start <= first.end)
    return null;
  return bare(text.slice(first.start, a.source.start));
}

/** Statements of an article, in its order. What no one is named or described for is no statement. */
export function statementsOf(reading: Reading): Statement[] {
  const { article, attributions, blocks, lines, speakers, occasions, subjects, people } = reading;
  const { text } = article;
  const relay = relays(attributions, speakers);
  const taken = new Set<string>();
  const made: { statement: Statement; at: number; block: number }[] = [];
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
    const told = verbOf(text, a);
    const others = coSpeakers(reading, i, a, party);
    const hearer =
      a.addressee && (a.shape === 'carried' || (a.pieces[0]?.start ?? 0) < (a.cue?.start ?? 0))
        ? text.slice(a.addressee.start, a.addressee.end)
        : '';
    if (hearer) Object.assign(told, { verb: told.verb === 'said' ? 'told' : told.verb, between: '' });
    const verb =
      a.shape === 'carried' ||
      (a.shape === 'quote' &&
        own.length > 0 &&
        /^(said|say|says|told|added|wrote|asked|continued|)$/.test(told.verb))
        ? `${told.verb || 'said'}${hearer ? ` ${hearer}` : ''}:`
        : told.verb;
    const colon =
      verb.endsWith(':') || !/^["“`']/.test(text.slice(a.pieces[0]?.start, a.pieces[0]?.end))
        ? verb
        : `${verb}${told.between.trim() ? '' : ':'}`;
    const asked = askedBefore(text, sentence, a);
    const gist = asked
      ? `${asked}, ${gistOf(text, party.name, colon, a.pieces, colon.endsWith(':') ? '' : told.between)}`
      : gistOf(text, party.name, colon, a.pieces, colon.endsWith(':') ? '' : told.between);
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
      !before.statement.occasion
    )
      return;
    statement.occasion = before.statement.occasion;
  });
  return made.map((m) => m.statement);
}
