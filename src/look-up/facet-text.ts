import type { WhoSaid } from '../door.ts';

/** The facets, in the order in which they are written. */
export const FACETS = ['speaker', 'to', 'about', 'words'] as const;

/** `speaker:"Ann Lee"`, `speaker:Ann`, and with a blank behind the colon all up to the next facet. */
const WRITTEN =
  /\b(speaker|to|about|words):(?:\s*"([^"]*)"|(\S+)|\s+(.+?)(?=\s+(?:speaker|to|about|words):|$))/gi;

/** Facets as text that a person could have typed: `speaker:"Ann Lee" about:"the ferry"`. */
export function writeFacets(facets: WhoSaid): string {
  return FACETS.flatMap((facet) => {
    const value = tidy(facets[facet]);
    return value ? `${facet}:"${value}"` : [];
  }).join(' ');
}

/** Reads them back; text outside of any facet is the words. */
export function readFacets(text: string): WhoSaid {
  const facets: WhoSaid = {};
  const rest = text.replace(WRITTEN, (_, name: string, ...values: (string | undefined)[]) => {
    const value = tidy(values.slice(0, 3).find((one) => one !== undefined));
    if (value) facets[name.toLowerCase() as keyof WhoSaid] = value;
    return ' ';
  });
  const words = tidy(facets.words === undefined ? rest : `${facets.words} ${rest}`);
  if (words) facets.words = words;
  return facets;
}

/** One line, and no straight mark that would end the value. */
export function tidy(value: string | undefined): string {
  return (value ?? '')
    .replace(/"/g, '”')
    .replace(/[\s\p{Cc}\p{Cs}]+/gu, ' ')
    .trim();
}
