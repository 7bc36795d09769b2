import type { Party } from '../../story/schema.ts';
import type { Attribution } from '../attributions/attributions.ts';
import type { Reading } from './reading.ts';

/** The party an attribution puts on record; null where the article tells no one. */
export function partyOf({ resolver, speakers, article }: Reading, i: number, a: Attribution): Party | null {
  const speaker = speakers[i];
  if (speaker?.party) return speaker.party;
  if (!speaker || !a.source || !speaker.printed || !/\p{L}{2}/u.test(speaker.printed)) return null;
  if (/^(who|which|that|whom|it|they|he|she|i|we|you|this|these|those|there|what)$/i.test(speaker.printed))
    return null;
  const whole = article.text
    .slice(a.source.start, a.source.end)
    .replace(/[\s,–—-]+(who|which|that)$/, '')
    .replace(/^(?:which|whom) (?=\p{L}+ \p{L})/u, '');
  return resolver.unnamed(whole.length < 60 ? whole : speaker.printed);
}

/** The others of "Reyes and Okafor said": each is on record with the same words. */
export function coSpeakers({ article, people }: Reading, i: number, a: Attribution, party: Party): Party[] {
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

/** Those an attribution names as told. */
export function hearersOf({ article, people, resolver }: Reading, a: Attribution): string[] {
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
