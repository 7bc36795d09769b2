import type { Party } from '../../story/schema.ts';
import type { Word } from '../grammar/tagged-words.ts';
import { isAddress, isBody, isOutlet, titlePronoun } from '../grammar/titles.ts';
import { isRegion, onTheMap } from './gazetteer.ts';
import { firstNameOf, surnameOf } from './name-parts.ts';
import { type Name, namesIn } from './names.ts';
import { guessName } from './person-names.ts';
import { roleOf } from './roles.ts';
import { type Seat, seatOf } from './seats.ts';
import { bodiesInShort } from './short-bodies.ts';

/** A name where it stands, with what the text tells about its bearer there. */
export interface Named extends Name {
  block: number;
  role: string | null;
  seat: Seat | null;
  /** Set where another name stands right before it. */
  follows?: true;
  /** Set once it is known whom the name means. */
  party?: string;
}

export type Kind = Party['kind'];

/** One bearer of a name: its mentions share a full name or part of one. */
export interface Bearer {
  kind: Kind;
  name: string;
  mentions: Named[];
}

/** Every name of the text in order. "Reyes Okafor" side by side is cut where both stand alone elsewhere. */
export function allNames(text: string, blocks: { words: Word[] }[]): Named[] {
  const found = blocks.flatMap((block, b) =>
    namesIn(text, block.words).map((name) => ({
      ...name,
      block: b,
      role: roleOf(text, block.words, name),
      seat: seatOf(name.title, text.slice(name.end, name.end + 40)),
    })),
  );
  const alone = new Map<string, number>();
  for (const name of found)
    if (!name.text.includes(' ')) alone.set(name.text, (alone.get(name.text) ?? 0) + 1);
  const whole = new Map<string, number>();
  for (const name of found) whole.set(name.text, (whole.get(name.text) ?? 0) + 1);
  const stands = (word: string) => (alone.get(word) ?? 0) > 0 || onTheMap(word) !== null;
  return found.flatMap((name) => {
    const cut = name.text.indexOf(' ');
    if (cut < 0 || (whole.get(name.text) ?? 0) > 1 || name.title) return [name];
    const head = name.text.slice(0, cut);
    const rest = name.text.slice(cut + 1);
    const full = [...whole.keys()].some((w) => w.endsWith(` ${head}`));
    if (
      !(stands(head) && (stands(rest) || (whole.get(rest) ?? 0) > 0)) ||
      guessName(name.text).person ||
      !(full || (alone.get(head) ?? 0) > 1)
    )
      return [name];
    const words = head.split(' ').length;
    return [
      { ...name, text: head, end: name.start + head.length, to: name.from + words },
      { ...name, text: rest, start: name.start + cut + 1, from: name.from + words, follows: true },
    ];
  });
}

/** The kind of thing a name means, by its own words and those beside it; null where nothing tells. */
function kindOf(name: Named, speaks: boolean): Kind | null {
  const map = onTheMap(name.text);
  if (map) return map.sense === 'government' ? 'government' : map.sense === 'capital' ? 'place' : 'country';
  if (isRegion(name.text)) return 'place';
  const words = name.text.split(' ');
  if (words.some((word) => isOutlet(word)) && words.length <= 5) return 'outlet';
  if (words.some((word) => isBody(word)) || /^(the )?[A-Z][A-Z&.]{1,5}$/.test(name.text)) return 'group';
  if (/ of /.test(name.text)) return 'group';
  const guess = guessName(name.text);
  if (name.title.split(' ').some(isAddress) || (name.title !== '' && words.length <= 4)) return 'person';
  if (
    words.length > 1 &&
    words.length <= 4 &&
    (guess.person || (name.role !== null && !/^(a|an|the)$/i.test(words[0] ?? '')))
  )
    return 'person';
  if (guess.place) return 'place';
  return speaks && words.length <= 3 ? 'person' : null;
}

/** By what two spellings of a name are one: "O’Dell" and "O'Dell". */
const keyOf = (name: string) => name.replace(/^The /, '').replace(/[‘’]/g, "'").toLowerCase();

/** "Vera Reyes" of "Ana Maria Vera Reyes", "Dana Lee" of "Dana W. Lee". */
function shortens(name: string, full: string): boolean {
  const [short, long] = [keyOf(name), keyOf(full)];
  return long.endsWith(` ${short}`) || long.replace(/ \p{L}\.(?= )/gu, '') === short;
}

const asPrinted = (name: string) =>
  /^[\p{Lu}'’ -]{5,}$/u.test(name) && name.includes(' ')
    ? name.toLowerCase().replace(/(^|[\s-])\p{L}/gu, (c) => c.toUpperCase())
    : name;

/**
 * Gathers names into bearers: full names first, then surnames and first names with the bearer last named
 * so. `speaks` tells whether a mention is the source of an attribution, `lives` whether it is spoken of as somebody: either
 * in doubt makes a person. `located`: whether it is said of a mention where something is, "in Boston", which is then no body.
 */
export function bearersOf(
  names: Named[],
  speaks: (name: Named) => boolean,
  lives: (name: Named) => boolean,
  located: (name: Named) => boolean,
): Bearer[] {
  const bearers: Bearer[] = [];
  const byName = new Map<string, Bearer>();
  const spoke = new Set(names.filter(speaks).map((n) => n.text));
  const alive = new Set(names.filter((n) => n.text.includes(' ') && lives(n)).map((n) => n.text));

  const add = (name: Named, kind: Kind) => {
    const key = keyOf(name.text);
    const known =
      byName.get(key) ??
      ((kind === 'person' || kind === 'group') && name.text.includes(' ')
        ? bearers.find((b) => b.kind === kind && shortens(name.text, b.name))
        : undefined);
    if (known) known.mentions.push(name);
    else {
      const bearer = { kind, name: asPrinted(name.text.replace(/^The /, '')), mentions: [name] };
      byName.set(key, bearer);
      bearers.push(bearer);
    }
  };
  const kinds = new Map<string, Kind | null>();
  for (const name of names) {
    const told = kinds.get(name.text);
    if (told === undefined || told === null) kinds.set(name.text, kindOf(name, spoke.has(name.text)));
  }
  for (const [name, kind] of kinds) {
    if (kind !== null || !name.includes(' ')) continue;
    if ([...alive].some((one) => one === name || shortens(one, name))) kinds.set(name, 'person');
  }
  const bodies = bodiesInShort(names, kinds, located);
  for (const short of bodies.keys()) kinds.set(short, 'group');
  for (const name of names) {
    const kind = kinds.get(name.text);
    if (name.text.includes(' ') && kind && !bodies.has(name.text)) add(name, kind);
  }
  for (const name of names) {
    const whole = bodies.get(name.text);
    if (whole !== undefined) byName.get(keyOf(whole))?.mentions.push(name);
  }
  const people = bearers.filter((b) => b.kind === 'person');
  /** Called by the surname alone before anybody else of it is named: it stays theirs, and a daughter has her first name. */
  const mainOf = (bearers: Bearer[], { text }: Named): Bearer | undefined => {
    const startOf = (p: Bearer) => Math.min(...p.mentions.map((m) => m.start));
    const [first, second] = [...bearers].sort((a, b) => startOf(a) - startOf(b));
    if (!first || !second) return first;
    const isBetween = (n: Named) => n.start > startOf(first) && n.start < startOf(second);
    return names.some((n) => n.text === text && isBetween(n)) ? first : undefined;
  };
  const nearest = (name: Named, part: (full: string) => string): Bearer | undefined => {
    const fit = people.filter((p) => keyOf(part(p.name)) === keyOf(name.text));
    const earlier = fit.filter((p) => p.mentions.some((m) => m.start < name.start));
    const gap = (p: Bearer) =>
      Math.min(...p.mentions.filter((m) => m.start < name.start).map((m) => name.start - m.start));
    const told = titlePronoun(name.title.split(' '));
    const right = told ? earlier.filter((p) => pronounOf(p) === told) : earlier;
    const main = told ? undefined : mainOf(earlier, name);
    if (main) return main;
    return (right.length > 0 ? right : earlier).sort((a, b) => gap(a) - gap(b))[0] ?? fit[0];
  };
  for (const name of names.filter((n) => !n.text.includes(' ') && !bodies.has(n.text))) {
    const kind = kinds.get(name.text) ?? null;
    const owner =
      kind === 'country' || kind === 'government'
        ? undefined
        : (nearest(name, surnameOf) ?? nearest(name, firstNameOf));
    if (owner) owner.mentions.push(name);
    else if (kind) add(name, kind);
  }
  for (const bearer of bearers) bearer.mentions.sort((a, b) => a.start - b.start);
  return bearers;
}

/** The pronoun a bearer's titles, roles or first name tell. */
export function pronounOf(bearer: Bearer): 'he' | 'she' | null {
  for (const m of bearer.mentions) {
    const told = titlePronoun([...m.title.split(' '), ...(m.role ?? '').split(' ')]);
    if (told) return told;
  }
  return bearer.name.includes(' ') ? guessName(bearer.name).pronoun : null;
}
