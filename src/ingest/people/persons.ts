import type { Party } from '../../story/schema.ts';
import { onTheMap } from '../names/gazetteer.ts';
import { firstNameOf, surnameOf } from '../names/name-parts.ts';
import { namesForSeat, seatInWords } from '../names/seats.ts';
import { shortForms } from '../names/short-forms.ts';
import { type Bearer, type Named, pronounOf } from '../names/who-is-named.ts';
import type { Block } from './blocks.ts';
import { countryOf, namesForRole, namesOfServants } from './role-words.ts';

const pronouns = /^(he|him|his|she|her|hers)$/;

/** The pronoun most used in the sentences that follow a name without another name between. */
function pronounNearby(bearer: Bearer, blocks: Block[], names: Named[]): 'he' | 'she' | null {
  let he = 0;
  let she = 0;
  for (const m of bearer.mentions) {
    const next =
      names.find((n) => n.start > m.start && n.block === m.block)?.start ?? Number.POSITIVE_INFINITY;
    for (const word of blocks[m.block]?.words ?? []) {
      if (word.start < m.end || word.start > next || !pronouns.test(word.lower)) continue;
      if (word.lower.startsWith('h') && !word.lower.startsWith('her')) he += 1;
      else she += 1;
    }
  }
  return he === she ? null : he > she ? 'he' : 'she';
}

/** "de Lange" of "Bob de Lange". */
const withParticle = (name: string) => / (\p{Ll}\S* \S+)$/u.exec(name)?.[1] ?? '';

/** The longest role told first, without a plainer one that it contains. */
function rolesOf(bearer: Bearer): string[] {
  const roles = [...new Set(bearer.mentions.flatMap((m) => (m.role ? [m.role] : [])))];
  return roles.filter(
    (role) => !roles.some((other) => other !== role && other.toLowerCase().includes(role.toLowerCase())),
  );
}

/** Who is asked "what did Volvo say" means its spokesman, where nothing else goes by that name. */
function bodySpokenFor(role: string): string[] {
  const [, body = ''] = /^(\p{Lu}[\p{L}-]+)(?:['’]s)? spokes(?:man|woman|person)$/u.exec(role) ?? [];
  const [, served = ''] =
    /^spokes(?:man|woman|person) (?:for|at|of) (\p{Lu}[\p{L}-]+)(?:['’]s)?$/u.exec(role) ?? [];
  return [body, served].filter((name) => name !== '' && !onTheMap(name));
}

/** A person as a party: role, pronoun and every other name the article gives or a role allows. */
export function personOf(
  bearer: Bearer,
  id: string,
  blocks: Block[],
  names: Named[],
): { party: Party; mentions: Named[] } {
  const roles = rolesOf(bearer);
  const seat = bearer.mentions.find((m) => m.seat)?.seat ?? null;
  const role = roles[0] ?? (seat ? seatInWords(seat) : undefined);
  const surname = surnameOf(bearer.name);
  const country = roles.map(countryOf).find((c) => c !== null) ?? null;
  const nickname = /["“(](.+?)["”)]/.exec(bearer.name)?.[1];
  const others = [
    surname,
    bearer.name.includes(' ') ? firstNameOf(bearer.name) : '',
    nickname ?? '',
    ...(bearer.name.includes(' ') ? shortForms(firstNameOf(bearer.name)) : []),
    ...bearer.mentions.map((m) => m.text),
    withParticle(bearer.name),
    ...roles.flatMap((r) => [...namesForRole(r, country), ...namesOfServants(r)]),
    ...roles.flatMap(bodySpokenFor),
    ...(seat ? namesForSeat(seat) : []),
  ];
  const party: Party = {
    id,
    name: bearer.name,
    ...(surname === bearer.name ? {} : { short: surname }),
    kind: 'person',
    pronoun: pronounOf(bearer) ?? pronounNearby(bearer, blocks, names) ?? 'they',
    ...(role ? { role } : {}),
    names: [...new Set(others)].filter((n) => n !== '' && n !== bearer.name),
    paragraphs: [],
  };
  return { party, mentions: bearer.mentions };
}
