import { stateOf } from './gazetteer.ts';

/** For whom somebody sits in a parliament or governs: "Rep. Lee (R-Utah)", "Del. Okafor of the Virgin Islands". */
export interface Seat {
  post: string;
  place: string;
  party: string | null;
}

const posts: [RegExp, string][] = [
  [/\bReps?\b|\bCongress(?:man|woman|member)\b/, 'representative'],
  [/\bSens?\b|\bSenators?\b|\bSenate\b/, 'senator'],
  [/\bDel\b|\bDelegate\b/, 'delegate'],
  [/\bGovs?\b|\bGovernors?\b/, 'governor'],
];
const parties: Record<string, string> = { D: 'Democratic', R: 'Republican', I: 'independent' };
const bracketed = /^,? ?\((?:([DRI])-)?(\p{Lu}[\p{L}. ]+?)\)/u;
const named = /^ of (?:the )?(\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)*)/u;

/** The seat that a title and what stands right behind a name tell; null where they tell none. */
export function seatOf(title: string, behind: string): Seat | null {
  const inBrackets = bracketed.exec(behind);
  const post = posts.find(([printed]) => printed.test(title))?.[1];
  const state = inBrackets && stateOf(inBrackets[2] ?? '');
  if (state && (post || inBrackets[1]))
    return { post: post ?? 'lawmaker', place: state, party: parties[inBrackets[1] ?? ''] ?? null };
  const place = named.exec(behind)?.[1];
  return post && place ? { post, place, party: null } : null;
}

/** "Republican representative from Utah" */
export function seatInWords({ post, place, party }: Seat): string {
  const the = /\b(?:Islands|District)\b/.test(place) ? 'the ' : '';
  return `${party ? `${party} ` : ''}${post} from ${the}${place}`;
}

const alike: Record<string, string[]> = {
  representative: ['rep', 'congressman', 'congresswoman', 'lawmaker'],
  senator: ['lawmaker'],
  delegate: ['lawmaker', 'congresswoman', 'congressman'],
  governor: [],
  lawmaker: ['senator', 'congressman', 'congresswoman', 'representative'],
};

/** How people ask for who holds a seat: "the Utah congressman", "the guy from Utah". */
export function namesForSeat({ post, place, party }: Seat): string[] {
  const held = [post, ...(alike[post] ?? [])];
  const from = ['', 'the '].flatMap((the) =>
    [...held, 'man', 'woman', 'guy', 'lady'].flatMap((who) => [
      `${who} from ${the}${place}`,
      `${who} of ${the}${place}`,
    ]),
  );
  const own = party ? [`${place} ${party === 'Democratic' ? 'democrat' : party}`] : [];
  return [...held.map((who) => `${place} ${who}`), `${place} guy`, ...own, ...from].map((name) =>
    name.toLowerCase(),
  );
}
