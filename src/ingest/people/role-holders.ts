import type { Party } from '../../story/schema.ts';
import { isTitle } from '../grammar/titles.ts';
import type { People } from './people.ts';

/** "the mayor", "the president": the person last named before who holds that post. */
export function holderOf(people: People, printed: string, at: number): Party | null {
  const served = /^(\p{Lu}\S+?)['’]s? (\S+)$/u.exec(printed);
  if (served) {
    const asked = `${served[1]} ${served[2]}`.toLowerCase();
    return people.parties.find((p) => p.kind === 'person' && p.names.includes(asked)) ?? null;
  }
  const words = printed.toLowerCase().replace(/^(the|his|her|its|their|that|this) /, '');
  const post = words.split(' ').at(-1) ?? '';
  if (!/^(the|his|her|its|their|that|this) /i.test(printed) || !isTitle(post)) return null;
  const held = people.parties.filter(
    (p) =>
      p.kind === 'person' && p.role && new RegExp(`\\b${post.replace(/[^a-z-]/g, '')}\\b`, 'i').test(p.role),
  );
  const exact = held.filter(
    (p) => p.role?.toLowerCase().includes(words) || p.names.some((n) => n.toLowerCase() === words),
  );
  const pick = exact.length > 0 ? exact : held;
  const last = (p: Party) =>
    Math.max(-1, ...people.named.filter((n) => n.party === p.id && n.start < at).map((n) => n.start));
  return pick.filter((p) => last(p) >= 0).sort((a, b) => last(b) - last(a))[0] ?? null;
}
