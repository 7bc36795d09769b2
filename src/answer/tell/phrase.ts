import { partyOf, type Record } from '../../match/record.ts';
import type { Fact, Party, Statement } from '../../story/schema.ts';

/** Verbatim words between quotation marks. */
export function quoted(words: string): string {
  return `“${words}”`;
}

/** "“…” and “…”" */
export function quotedAll(quotes: readonly string[]): string {
  return list(quotes.map(quoted));
}

/** "a, b and c" */
export function list(items: readonly string[], join = 'and'): string {
  if (items.length < 2) return items[0] ?? '';
  return `${items.slice(0, -1).join(', ')} ${join} ${items.at(-1)}`;
}

export function namesOf(record: Record, ids: readonly string[], join = 'and'): string {
  return list(
    ids.map((id) => partyOf(record, id).name),
    join,
  );
}

export function short(party: Party): string {
  return party.short ?? party.name;
}

/** "¶7"; the headline, date line and captions have no number. */
export function paragraphMark(paragraph: number): string {
  return paragraph === 0 ? 'headline and captions' : `¶${paragraph}`;
}

/** A statement as one reads it first: its gist and its exact words. */
export function statementLine(record: Record, said: Statement): string {
  const gist = `${relayedBy(record, said)}${endStop(said.gist)}`;
  if (!said.quotes.length) return gist;
  const speaker = partyOf(record, said.speaker);
  return endStop(`${gist} ${possessive(speaker)} words: ${quotedAll(said.quotes)}`);
}

/** "According to Ann: ", where the sentence itself does not name who passed the words on. */
function relayedBy(record: Record, { via, gist }: Statement): string {
  const unnamed = via.map((id) => partyOf(record, id)).filter((party) => !gist.includes(short(party)));
  return unnamed.length ? `According to ${list(unnamed.map(({ name }) => name))}: ` : '';
}

/** The exact words first. */
export function verbatimLine(record: Record, said: Statement): string {
  if (!said.quotes.length) {
    return `${endStop(said.gist)} The record has this in reported speech only, not in exact words.`;
  }
  return endStop(`${partyOf(record, said.speaker).name}${toWhom(record, said)}: ${quotedAll(said.quotes)}`);
}

/** ", to Ramirez" */
export function toWhom(record: Record, said: Statement): string {
  return said.to.length ? `, to ${list(said.to.map((id) => short(partyOf(record, id))))}` : '';
}

/** "to Ramirez, at the town meeting, according to Ramirez" */
export function contextOf(record: Record, said: Statement): string {
  const occasion = record.story.occasions.find((one) => one.id === said.occasion);
  return [
    said.to.length ? `to ${list(said.to.map((id) => short(partyOf(record, id))))}` : '',
    occasion ? `at ${occasion.name}` : '',
    said.via.length ? `according to ${list(said.via.map((id) => short(partyOf(record, id))))}` : '',
  ]
    .filter(Boolean)
    .join(', ');
}

export function factLine(fact: Fact): string {
  return endStop(fact.text);
}

export function endStop(text: string): string {
  return /[.!?]["”]?$/.test(text) ? text : `${text}.`;
}

function possessive(party: Party): string {
  return { he: 'His', she: 'Her', they: 'Their', it: 'Its' }[party.pronoun];
}
