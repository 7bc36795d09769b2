import { isBody } from '../grammar/titles.ts';

/** What readers call parties, camps and bodies that news gives in full. */
const called: Record<string, string[]> = {
  democrats: ['dems', 'democrat', 'democratic party'],
  republicans: ['GOP', 'republican', 'republican party'],
  conservatives: ['tories', 'conservative', 'conservative party'],
  'united nations': ['U.N.', 'world body'],
  'u.n.': ['United Nations', 'world body'],
  'european union': ['EU', 'bloc'],
  'e.u.': ['European Union', 'bloc'],
  nato: ['alliance'],
};

const COMPANY =
  /^(?:Foods|Partners|Homes|Holdings|Motors|Energy|Pharmaceuticals|Industries|Systems|Technologies|Labs|Airlines|Airways|Inc|Corp|Corporation|Ltd|Llc|LLC|Co|Company|Brothers|Group)\.?$/;

/** "Security Council" as "the council", "Atomic Energy Agency" as "atomic agency" and by its first letters. */
export function namesForGroup(name: string): string[] {
  const known = called[name.toLowerCase()] ?? [];
  const words = name.split(' ');
  const head = words.at(-1) ?? '';
  if (words.length < 2 || !isBody(head)) return known;
  const large = words.filter((word) => /^\p{Lu}/u.test(word));
  const letters = large.length > 2 ? [large.map((word) => word[0]).join('')] : [];
  const middle = words.length > 2 ? words.slice(0, -1).map((word) => `${word} ${head}`) : [];
  // "Harrow" for "Harrow Foods".
  const short = COMPANY.test(head) ? [words.slice(0, -1).join(' ').replace(/ &$/, '')] : [];
  return [...known, ...letters, ...short, head, ...middle].map((one) =>
    one === one.toUpperCase() ? one : one.toLowerCase(),
  );
}

/** First letters, "NI", and "the North" where the text says so. */
export function shortLand(name: string, text: string): string[] {
  const [, side = '', rest = ''] = /^(North|South|East|West) (\p{Lu})/u.exec(name) ?? [];
  if (!side) return [];
  const alone = new RegExp(`\\b[Tt]he ${side}(?:['’]s)?\\b(?! \\p{Lu})`, 'u').test(text);
  return [`${side[0]}${rest}`, ...(alone ? [side] : [])];
}

/** "Jersey" for New Jersey. */
export function shortPlace(name: string): string[] {
  const rest = /^New (\p{Lu}\p{L}+)$/u.exec(name)?.[1];
  return rest === undefined ? [] : [rest];
}
