import type { Lexicon } from '../match/lexicon.ts';
import { mend } from '../text/spelling.ts';
import { type Word, wordsOf } from '../text/words.ts';
import type { Span } from './marked.ts';
import { beforeSource, nobodysName, reportingVerbs } from './reporting-verbs.ts';

/** Whom a text names as the speaker of some words. */
export interface Ascribed {
  /** Parties that the name may mean; none for a stranger. */
  ids: readonly string[];
  /** The name as the text has it. */
  name: string;
}

/** A word outside the quotations, or a name of one or more words. */
type Token = { text: string; start: number; end: number } & (
  | { kind: 'name'; ids: readonly string[] }
  | { kind: 'verb' | 'source' | 'capital' | 'word' }
);

/** A name and its verb stand at most this far apart: "Ann, speaking in Rome later, said". */
const APART = 4;

/** Whom the words around a span name as its speaker: `before` and `after` are what stands between it and the next span. */
export function ascribedTo(text: string, before: Span, after: Span, lexicon: Lexicon): Ascribed | undefined {
  const lead = tokensIn(text, lastSentence(text, before), lexicon);
  const trail = tokensIn(text, firstSentence(text, after), lexicon);
  const opening = text.slice(before.start, before.end);
  if (/[:：]\s*["“„«']*\s*$/.test(opening) || endsInVerb(lead)) {
    const named =
      byVerb(lead) ?? (/[:：]\s*["“„«']*\s*$/.test(opening) ? firstName(lead, lexicon) : undefined);
    if (named) return named;
  }
  return directlyAfter(text, after, trail) ?? byVerb(lead) ?? nameAtEnd(lead);
}

/** The last name that has a reporting verb or stands as a source: "Ann said that Bob had called it" is Bob. */
function byVerb(tokens: readonly Token[]): Ascribed | undefined {
  for (let at = tokens.length - 1; at >= 0; at--) {
    const token = tokens[at];
    if (!token || !isNamelike(token)) continue;
    const next = tokens.slice(at + 1, at + 2 + APART);
    const verb = next.findIndex((one) => one.kind === 'verb');
    const name = next.findIndex((one) => one.kind === 'name');
    const near = token.kind === 'capital' ? verb === 0 : verb >= 0 && (name < 0 || verb < name);
    if (near || follows(tokens, at)) return ascribed(token);
  }
  return undefined;
}

/** "said Ann", "according to Ann", "by Ann"; but "told Ann" names the hearer. */
function follows(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (!before) return false;
  if (before.kind === 'source' || (before.text === 'to' && tokens[at - 2]?.text === 'according')) return true;
  return (
    before.kind === 'verb' &&
    /^(?:said|says|say|added|continued|wrote|replied|answered|warned|joked)$/.test(before.text) &&
    tokens[at - 2]?.kind !== 'name'
  );
}

/** `…" Ann said`, `…" said Ann`, `…" - Ann`, `…" (Ann)`, `…" Ann`. */
function directlyAfter(text: string, after: Span, tokens: readonly Token[]): Ascribed | undefined {
  const [first] = tokens;
  if (!first) return undefined;
  const mark = text.slice(after.start, first.start);
  const alone = tokens.length === 1 && first.kind === 'name';
  if (alone || (/[-–—~(]\s*["”]?\s*$/.test(mark) && isNamelike(first))) return ascribed(first);
  const head = tokens.slice(0, 2 + APART);
  const name = head.findIndex(isNamelike);
  const token = head[name];
  if (!token) return undefined;
  const verb = head.findIndex((one) => one.kind === 'verb');
  if (name === 0 && verb > 0 && (token.kind === 'name' || verb === 1)) return ascribed(token);
  // `"…" was Ann, right?`
  if (name === 1 && /^(?:was|is|were)$/.test(first.text)) return ascribed(token);
  return follows(head, name) && head.slice(0, name).every((one) => one.text !== 'and')
    ? ascribed(token)
    : undefined;
}

function endsInVerb(tokens: readonly Token[]): boolean {
  return tokens.slice(-3).some((token) => token.kind === 'verb');
}

/** "Ann on Bob:", "the town's Ann Lee:": the first person named, else the first name. */
function firstName(tokens: readonly Token[], lexicon: Lexicon): Ascribed | undefined {
  const isPerson = (id: string) => lexicon.parties.get(id)?.kind === 'person';
  const names = tokens.filter(isNamelike);
  const person = names.find((one) => one.kind === 'name' && one.ids.some(isPerson));
  const first = person ?? names[0];
  return first && ascribed(first);
}

/** `Ann's "complete nonsense"` */
function nameAtEnd(tokens: readonly Token[]): Ascribed | undefined {
  const last = tokens.at(-1);
  return last?.kind === 'name' ? ascribed(last) : undefined;
}

function isNamelike(token: Token): boolean {
  return token.kind === 'name' || token.kind === 'capital';
}

function ascribed(token: Token): Ascribed {
  return { ids: token.kind === 'name' ? token.ids : [], name: token.text };
}

function tokensIn(text: string, { start, end }: Span, lexicon: Lexicon): Token[] {
  const part = text.slice(start, end);
  const words = wordsOf(part);
  const folded = words.map((word) => mended(part, word, lexicon));
  const names = lexicon.names.find(folded).filter(({ from, to }) => !(from === to && folded[from] === 'us'));
  const tokens: Token[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (!word) continue;
    const name = names.find(({ from }) => from === at);
    const last = words[name?.to ?? at] ?? word;
    const raw = part.slice(word.start, last.end);
    const place = { start: start + word.start, end: start + last.end };
    if (name) tokens.push({ kind: 'name', ids: name.ids, text: raw.replace(/['’]s$/, ''), ...place });
    else {
      const kind = kindOf(raw, word.text);
      const before = tokens.at(-1);
      // A stranger's first name and surname are one name.
      if (kind === 'capital' && before?.kind === 'capital')
        tokens[tokens.length - 1] = { ...before, text: `${before.text} ${raw}`, end: place.end };
      else tokens.push({ kind, text: kind === 'capital' ? raw : word.text, ...place });
    }
    at = name?.to ?? at;
  }
  return tokens.filter((token, at) => !(isNamelike(token) && tokens[at - 1]?.text === 'not'));
}

function kindOf(raw: string, word: string): 'verb' | 'source' | 'capital' | 'word' {
  if (reportingVerbs.has(word)) return 'verb';
  if (beforeSource.has(word)) return 'source';
  return /^\p{Lu}\p{Ll}+/u.test(raw) && !nobodysName.has(word) ? 'capital' : 'word';
}

/** "Ramriez" → "ramirez"; only words with a capital, as others are rarely names. */
function mended(part: string, word: Word, lexicon: Lexicon): string {
  if (!/^\p{Lu}/u.test(part.slice(word.start))) return word.text;
  if (reportingVerbs.has(word.text) || lexicon.names.find([word.text]).length) return word.text;
  return mend(word.text, lexicon.spellings) ?? word.text;
}

const SENTENCE_END = /(?<!\b\p{L})[.!?]["”’)]*\s+(?=\p{Lu}|["“])|\n/gu;

function lastSentence(text: string, span: Span): Span {
  const ends = [...text.slice(span.start, span.end).matchAll(SENTENCE_END)];
  const last = ends.at(-1);
  return last ? { start: span.start + last.index + last[0].length, end: span.end } : span;
}

function firstSentence(text: string, span: Span): Span {
  const rest = text.slice(span.start, span.end);
  const end = /(?<!\b\p{L})[.!?](?:\s|$)|\n(?!\s*[-–—~])/u.exec(rest.slice(1));
  return end ? { start: span.start, end: span.start + 1 + end.index } : span;
}
