import * as chrono from 'chrono-node';
import type { LineKind } from './article.ts';

const caption = /^(PHOTO|VIDEO|IMAGE|FILE|WATCH|GRAPHIC|Photo|Image|Caption)\s*[:–—-]/;
const byline = /^(by|written by|reported by|from)\s+\p{Lu}[^.!?]{2,90}$/iu;
const credit =
  /^(©|\(c\)|copyright\b|credit:|source:|photograph(er)?:?\s|getty images|shutterstock|reuters$|related( topics| stories| articles)?\b|read more\b|see also\b|advertisement$|share this|sign up|subscribe|follow \p{Lu}[\p{L}]+ .{0,30}on twitter|newsletter|editor['’]s note|correction:|tags?:|topics?:|comments?$)/iu;
const contributed = /\b(contributed to this (report|story|article)|contributed reporting)\b/i;
const agency =
  /\b(via (reuters|ap|afp|getty|getty images)|getty images|\/(reuters|ap|afp|pool|getty)|(reuters|ap|afp)\/)/i;
const ended = /[.?!:;…,"”’')\]—–-]$/;
const month = /\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\b|\b\d{4}\b/i;

const wordCount = (line: string) => line.split(/\s+/).filter(Boolean).length;

/** A line that holds a date, and maybe a time, "Updated" or an outlet, and nothing else. */
export function isDateLine(line: string): boolean {
  if (wordCount(line) > 14 || !month.test(line)) return false;
  const found = chrono.en.parse(line);
  if (found.length === 0) return false;
  const rest = found.reduce((left, f) => left.replace(f.text, ' '), line);
  const words = rest
    .replace(
      /\b(published|updated|posted|last|modified|first|on|at|and|a\.?m\.?|p\.?m\.?|[ECMP]?[SD]?T|GMT|UTC|BST|time|eastern)\b/gi,
      ' ',
    )
    .match(/\p{L}{2,}/gu);
  return (words ?? []).length <= 2;
}

export function isByline(line: string): boolean {
  return wordCount(line) <= 14 && byline.test(line) && /\p{Lu}\p{Ll}+/u.test(line.slice(3));
}

function kindOf(line: string, previous: { text: string; kind: LineKind } | undefined): LineKind {
  if (caption.test(line)) return 'caption';
  if (previous?.kind === 'caption' && previous.text.replace(caption, '').trim() === line) return 'caption';
  if (contributed.test(line) && wordCount(line) < 40) return 'credit';
  if (credit.test(line) && wordCount(line) < 40) return 'credit';
  if (wordCount(line) <= 12 && agency.test(line) && !/[.?!]$/.test(line)) return 'credit';
  if (isDateLine(line)) return 'date';
  if (isByline(line)) return 'byline';
  if (!/[\p{L}\p{N}]/u.test(line)) return 'credit';
  if (wordCount(line) <= 9 && !ended.test(line) && !/["“]/.test(line) && !/^[-*•\d]/.test(line))
    return 'heading';
  return 'body';
}

/**
 * The kind of each line of a bare text: the first is the headline; what stands between it and a byline
 * or date line near the top is the subhead; captions, credits and pointers elsewhere are told by their shape.
 */
export function classifyLines(lines: string[]): LineKind[] {
  const kinds: LineKind[] = [];
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    const previous = before === undefined ? undefined : { text: before, kind: kinds[i - 1] ?? 'body' };
    kinds.push(i === 0 ? 'headline' : kindOf(line, previous));
  });
  const mark = kinds.findIndex((kind, i) => i > 0 && i <= 4 && (kind === 'byline' || kind === 'date'));
  const bodied = kinds.some((kind, i) => i > mark && kind === 'body');
  for (let i = 1; bodied && i < mark; i += 1)
    if (kinds[i] === 'body' || kinds[i] === 'heading') kinds[i] = 'subhead';
  // Without such a mark a second line that is a headline by its shape is taken for a subhead.
  if (mark < 0 && kinds[1] === 'heading' && lines.length > 3) kinds[1] = 'subhead';
  return kinds;
}
