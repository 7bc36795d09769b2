import { isBody } from '../grammar/titles.ts';
import { isRegion, onTheMap } from './gazetteer.ts';
import { firstNameOf, surnameOf } from './name-parts.ts';
import type { Kind, Named } from './who-is-named.ts';

/** By what "Norvale" and "Desert Mercy" are short for: "Norvale Foods", "Desert Mercy Hospital". */
export function bodiesInShort(
  names: Named[],
  kinds: ReadonlyMap<string, Kind | null>,
  located: (name: Named) => boolean,
): Map<string, string> {
  const all = [...new Set(names.map((name) => name.text))];
  const persons = all.filter(
    (text) => kinds.get(text) === 'person' && !all.some((one) => isHeadOf(text, one)),
  );
  const short = new Map<string, string>();
  for (const text of all) {
    const whole = all.find((one) => isHeadOf(text, one) && kinds.get(one) === 'group');
    if (whole === undefined || onTheMap(text) || isRegion(text) || isBody(surnameOf(text))) continue;
    if (persons.some((name) => surnameOf(name) === text || firstNameOf(name) === text)) continue;
    if (!names.some((name) => name.text === text && (name.title || located(name)))) short.set(text, whole);
  }
  return short;
}

/** "Norvale" of "Norvale Foods". */
const isHeadOf = (head: string, whole: string) => whole.startsWith(`${head} `) && isBody(surnameOf(whole));
