import * as chrono from 'chrono-node';
import type { Article, Known, Line, LineKind, RawLine } from './article.ts';
import { classifyLines } from './classify-lines.ts';
import { readHtml, readMarkdown } from './read-markup.ts';

export type Format = 'text' | 'html' | 'markdown';

export const unknownOutlet = 'unknown outlet';
const agencies: Record<string, string> = {
  AP: 'Associated Press',
  Reuters: 'Reuters',
  REUTERS: 'Reuters',
  AFP: 'AFP',
  UPI: 'UPI',
  CNN: 'CNN',
  BBC: 'BBC',
};

/** Signs that steer a screen and no reader are taken out; everything else stays as printed. */
const controls = /(?![\n\t])\p{Cc}|[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

/** Joins lines broken at a fixed width (mail, wire copy) into paragraphs; leaves any other text as it is. */
function unwrap(text: string): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const longest = Math.max(...lines.map((line) => line.length), 0);
  const broken = lines.filter((line) => !/[.?!:"”’)]\s*$/.test(line)).length;
  if (lines.length < 12 || longest > 100 || broken < lines.length * 0.5 || !/\n\s*\n/.test(text)) return text;
  return text.replace(/([^\n])\n(?=[^\n])/g, '$1 ');
}

function plainLines(text: string): RawLine[] {
  return text.split('\n').map((line) => ({ text: line }));
}

/** Day or minute in the form stories use, or undefined: "May 14, 2019, 3:46 PM" is 2019-05-14T15:46. */
export function readDate(printed: string | undefined): string | undefined {
  if (!printed) return undefined;
  const iso = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}))?/.exec(printed.trim());
  if (iso?.[1]) return iso[2] && iso[2] !== '00:00' ? `${iso[1]}T${iso[2]}` : iso[1];
  const found = chrono.en
    .parse(printed)
    .find((f) => f.start.isCertain('year') && f.start.isCertain('month') && f.start.isCertain('day'));
  if (!found) return undefined;
  const two = (n: number | null) => String(n ?? 0).padStart(2, '0');
  const { start } = found;
  const date = `${start.get('year')}-${two(start.get('month'))}-${two(start.get('day'))}`;
  return start.isCertain('hour') ? `${date}T${two(start.get('hour'))}:${two(start.get('minute'))}` : date;
}

/** "GENEVA -- …", "NEWPORT NEWS, Va. - …", "LOS ANGELES, Sept. 28 (UPI) — …" */
const dateline =
  /^((?:\p{Lu}[\p{Lu}.'’-]+ ?){1,4})(?:, [^()–—-]{2,30})?\s*(?:\(([^)]{2,20})\))?\s*(?:--|—|–|-) /u;

function outletOf(
  lines: { text: string; kind: LineKind }[],
  place: RegExpExecArray | null,
): string | undefined {
  if (place?.[2]) return agencies[place[2]] ?? place[2];
  for (const line of lines) {
    const credit =
      line.kind === 'credit'
        ? /^(\p{Lu}[\p{L}.& ]{1,40})['’]s? .*contributed/u.exec(line.text)?.[1]
        : undefined;
    const by = line.kind === 'byline' ? /,\s*(\p{Lu}[\p{L}.& ]{1,40})$/u.exec(line.text)?.[1] : undefined;
    if (credit ?? by) return credit ?? by;
  }
  return undefined;
}

function contributorsOf(lines: { text: string; kind: LineKind }[]): string[] {
  return lines.flatMap((line) => {
    const m =
      line.kind === 'credit'
        ? /^(?:\p{Lu}[\p{L}.& ]{1,40}['’]s? )?(\p{Lu}[\p{L}.'’-]+(?:,? (?:and )?\p{Lu}[\p{L}.'’-]+)+) contributed/u.exec(
            line.text,
          )
        : null;
    return m?.[1] ? m[1].split(/,? and |, /) : [];
  });
}

/** Puts lines to the kept text and numbers the body. Text read without markup is kept letter for letter. */
function laidOut(raw: RawLine[], whole: string | null): { text: string; lines: Line[] } {
  const shown = raw.filter((line) => line.text.trim() !== '');
  const guessed = classifyLines(shown.map((line) => line.text.trim()));
  let text = whole ?? '';
  let at = 0;
  let paragraph = 0;
  const lines = shown.map((line, i): Line => {
    const words = line.text.trim();
    const guess = guessed[i] ?? 'body';
    const kind = line.kind && !(line.kind === 'headline' && i > 0) ? line.kind : guess;
    if (whole === null) {
      at = text === '' ? 0 : text.length + 2;
      text = text === '' ? words : `${text}\n\n${words}`;
    } else at = whole.indexOf(words, at);
    const start = at;
    at += words.length;
    return { start, end: at, kind, paragraph: kind === 'body' ? ++paragraph : 0 };
  });
  return { text, lines };
}

/**
 * Reads an article from a bare text, a web page or Markdown.
 * @throws Error when there is no paragraph in it
 */
export function readArticle(source: string, format: Format, told: Known = {}): Article {
  const clean = source.replace(/\r\n?/g, '\n').replace(controls, '');
  const whole = format === 'text' ? unwrap(clean) : null;
  const read =
    format === 'html'
      ? readHtml(clean)
      : format === 'markdown'
        ? readMarkdown(clean)
        : { lines: plainLines(whole ?? ''), known: {} };
  const known: Known = { ...read.known, ...told };
  const front: RawLine[] = [];
  if (format !== 'text') {
    if (known.headline && read.lines[0]?.text !== known.headline)
      front.push({ text: known.headline, kind: 'headline' });
    if (known.subhead) front.push({ text: known.subhead, kind: 'subhead' });
  }
  const { text, lines } = laidOut([...front, ...read.lines], whole);
  const shown = lines.map((line) => ({ text: text.slice(line.start, line.end), kind: line.kind }));
  const first = (kind: LineKind) => shown.find((line) => line.kind === kind)?.text;
  const body = first('body');
  if (!body)
    throw new Error(
      'There is no paragraph in this text. The first line is taken for the headline; put the article below it.',
    );
  const place = dateline.exec(body);
  const subhead = known.subhead ?? first('subhead');
  const byline = (known.byline ?? first('byline'))?.replace(/^by\s+/i, '');
  const published = readDate(known.published) ?? readDate(first('date'));
  const filed = place?.[1]
    ?.trim()
    .toLowerCase()
    .replace(/(^|[\s-])\p{L}/gu, (c) => c.toUpperCase());
  return {
    text,
    lines,
    headline: known.headline ?? first('headline') ?? body.slice(0, 80),
    ...(subhead ? { subhead } : {}),
    ...(byline ? { byline } : {}),
    contributors: contributorsOf(shown),
    outlet: known.outlet ?? outletOf(shown, place) ?? unknownOutlet,
    ...(published ? { published } : {}),
    ...(filed ? { place: filed } : {}),
    ...(known.url ? { url: known.url } : {}),
  };
}
