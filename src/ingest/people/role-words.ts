import { isTrade } from '../grammar/titles.ts';
import { type Country, onTheMap } from '../names/gazetteer.ts';

/*
 * How people speak of a post. General English: what stands on the left is a role as news prints it.
 */
const sayings: [RegExp, string[]][] = [
  [
    /\b(secretary of state|foreign minister|foreign secretary|minister of foreign affairs)\b/,
    ['top diplomat', 'chief diplomat', 'foreign minister', 'diplomat', 'fm'],
  ],
  [/^president$|\bpresident$/, ['leader', 'head of state', 'president']],
  [
    /\bprime minister\b|\bpremier\b|\bchancellor\b/,
    ['leader', 'head of government', 'prime minister', 'premier', 'pm'],
  ],
  [/\bspokes(man|woman|person)\b/, ['spokesperson', 'spokesman', 'spokeswoman']],
  [/\b(aide|adviser|advisor)\b/, ['aide', 'adviser', 'advisor']],
  [/\b(chief executive|ceo)\b/, ['ceo', 'chief executive', 'boss']],
  [/\b(leader)\b/, ['leader', 'head']],
  [/\b(sen|senator)\b/, ['senator']],
  [
    /\b(rep|representative|congressman|congresswoman)\b/,
    ['representative', 'congressman', 'congresswoman', 'lawmaker'],
  ],
  [/\b(gov|governor)\b/, ['governor']],
  [
    /\b(defen[cs]e (secretary|minister)|secretary of defen[cs]e)\b/,
    ['defense secretary', 'defence minister'],
  ],
  [/\b(chair|chairman|chairwoman|chairperson)\b/, ['chair', 'chairman']],
  [/\b(lawyer|attorney|counsel)\b/, ['lawyer', 'attorney', 'counsel']],
  [
    /\b(police commissioner|nypd commissioner|police chief|chief of police)\b/,
    ['top cop', 'police chief', 'police boss'],
  ],
];

/** The country a role names: "Russian President", "U.S. Secretary of State", "foreign minister of France". */
export function countryOf(role: string): Country | null {
  const words = role.split(' ');
  for (let n = 2; n >= 1; n -= 1) {
    for (let i = 0; i + n <= words.length; i += 1) {
      const map = onTheMap(
        words
          .slice(i, i + n)
          .join(' ')
          .replace(/['’]s$/, ''),
      );
      if (map) return map.country;
    }
  }
  return null;
}

/** The bare post in a role: "Russian President" is "president". */
export function postOf(role: string): string {
  const words = role
    .split(' ')
    .filter(
      (word) =>
        !onTheMap(word.replace(/['’]s$/, '')) && !/^(of|former|the|top|new|longtime|state)$/i.test(word),
    );
  return words.join(' ').toLowerCase();
}

/** Other ways to name who holds a role, in lower case. */
export function namesForRole(role: string, country: Country | null): string[] {
  const lower = role.toLowerCase();
  const plain = lower.split(/,| (?:for|at|in|who|with) /)[0] ?? lower;
  const post = country
    ? plain.replace(
        new RegExp(
          `^(?:${[country.name, ...country.names, ...country.people].map((w) => w.toLowerCase().replace(/\./g, '\\.')).join('|')})(?:['’]s)? `,
        ),
        '',
      )
    : plain;
  const posts = new Set([post]);
  for (const [printed, others] of sayings)
    if (printed.test(post)) for (const other of others) posts.add(other);
  const head = post.split(' ').at(-1) ?? post;
  if (/^(?:minister|secretary)$/.test(post.split(' of ')[0]?.split(' ').at(-1) ?? ''))
    posts.add(/minister/.test(post) ? 'minister' : 'secretary');
  else if (isTrade(head)) posts.add(head);
  // "The retired bus driver" is asked for as "the bus driver".
  const bare = post.replace(
    /^(?:(?:retired|former|longtime|veteran|lead|senior|top|old|ex-?|assistant|deputy|company) )+/,
    '',
  );
  if (bare !== post && isTrade(bare.split(' of ')[0]?.split(' ').at(-1) ?? '')) posts.add(bare);
  const names = new Set([plain, ...posts]);
  if (country) {
    const lands = [...country.names.filter((n) => n.length <= 7), country.name].map((n) => n.toLowerCase());
    const folk = country.people[0]?.toLowerCase();
    for (const one of posts) {
      if (folk) names.add(`${folk} ${one}`);
      for (const land of [...lands.slice(0, 2), ...country.capitals.map((c) => c.toLowerCase())])
        names.add(`${land} ${one}`);
      const ranked = /^(top|chief) (.+)$/.exec(one);
      if (ranked && folk) names.add(`${ranked[1]} ${folk} ${ranked[2]}`);
      if (ranked) for (const land of lands.slice(0, 2)) names.add(`${ranked[1]} ${land} ${ranked[2]}`);
    }
  }
  return [...names].filter((name) => name.length > 1 && name.length < 60).slice(0, 60);
}

/** Who serves somebody is asked for by both: "lawyer for Lee" as "Lee's attorney". */
export function namesOfServants(role: string): string[] {
  const [, post = '', served = ''] =
    /\b(lawyer|attorney|counsel|spokesman|spokeswoman|spokesperson|aide|adviser|advisor|daughter|son|wife|husband|widow|brother|sister) (?:for|to|of) (?:[\p{L}.]+ )*?(\p{Lu}[\p{L}'’-]+)$/u.exec(
      role,
    ) ?? [];
  if (!served) return [];
  const posts = sayings.find(([printed]) => printed.test(post))?.[1] ?? [];
  return [post, ...posts].map((one) => `${served} ${one}`.toLowerCase());
}
