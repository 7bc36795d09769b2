/** Nothing to fold but case, as in most English text. */
const PLAIN = /^[\x20-\x5f\x61-\x7e]*$/;

/** Lower case, accents off, curly quotation marks and dashes made plain: "Peña’s" → "pena's". */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return text
    .replace(/[“”„‟″«»]/g, '"')
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[‘’‛′`]/g, "'")
    .replace(/[‐‑‒–—―]/g, '-')
    .toLowerCase();
}
