import type { Party } from '../../story/schema.ts';
import type { Span } from '../article/article.ts';
import type { Attribution } from '../attributions/attributions.ts';
import { isTitle } from '../grammar/titles.ts';
import type { Named } from '../names/who-is-named.ts';
import type { Block } from '../people/blocks.ts';
import type { People } from '../people/people.ts';
import { holderOf } from '../people/role-holders.ts';
import { slug, uniqueId } from '../people/slugs.ts';
import { doubt, salience } from './salience.ts';

export type Grade = 'named' | 'pronoun' | 'role' | 'unnamed';

/** Whom the source of an attribution stands for; `party` is null where it names no one of the registry. */
export interface Speaker {
  party: Party | null;
  grade: Grade;
  /** The words of the source as printed. */
  printed: string;
}

const personal: Record<string, 'he' | 'she' | 'they' | 'it'> = {
  he: 'he',
  him: 'he',
  his: 'he',
  she: 'she',
  her: 'she',
  hers: 'she',
  they: 'they',
  them: 'they',
  their: 'they',
  it: 'it',
  its: 'it',
};
const relative = /^(who|which|that|whom)$/;
/** A name stands this near behind what describes its bearer, its title counted. */
const APPOSED = 40;

/** How many characters back a pronoun may look for a name: about three paragraphs. */
const reach = 1500;

export class Speakers {
  private readonly byId: Map<string, Party>;
  /** Sources settled so far, by the offset of their head. */
  private readonly settled = new Map<number, { id: string; grade: Grade }>();
  /** Sources told by a description alone: "the report", "a spokesman". */
  private readonly described: { start: number; printed: string }[] = [];
  private readonly taken: Set<string>;
  private readonly text: string;
  private readonly blocks: Block[];
  private readonly people: People;
  private readonly quoted: (at: number) => boolean;

  constructor(text: string, blocks: Block[], people: People) {
    this.text = text;
    this.blocks = blocks;
    this.people = people;
    this.byId = new Map(people.parties.map((p) => [p.id, p]));
    this.taken = new Set(people.parties.map((p) => p.id));
    const inside = blocks.flatMap((b) => b.stretches);
    this.quoted = (at) => inside.some((s) => at >= s.start && at < s.end);
  }

  /** Speakers of all attributions, in order; pronouns look back to the speakers found before them. */
  resolveAll(attributions: Attribution[]): Speaker[] {
    const order = attributions
      .map((_, i) => i)
      .sort((a, b) => this.at(attributions[a]) - this.at(attributions[b]));
    const out: Speaker[] = [];
    for (const i of order) {
      const a = attributions[i] as Attribution;
      const speaker = this.resolve(a);
      out[i] = speaker;
      if (speaker.party && a.head)
        this.settled.set(a.head.start, { id: speaker.party.id, grade: speaker.grade });
      else if (a.head && /^(the|a|an|this|that|one|his|her|its|their) \p{L}/iu.test(speaker.printed))
        this.described.push({ start: a.head.start, printed: speaker.printed });
    }
    return out;
  }

  private at(a: Attribution | undefined): number {
    return a?.head?.start ?? a?.pieces[0]?.start ?? 0;
  }

  private resolve(a: Attribution): Speaker {
    if (!a.head || !a.source) return { party: null, grade: 'unnamed', printed: '' };
    const printed = this.text.slice(a.head.start, a.head.end);
    const lower = printed.toLowerCase();
    const again = this.settled.get(a.head.start);
    if (again)
      return { party: this.byId.get(again.id) ?? null, grade: a.inferred ? 'unnamed' : again.grade, printed };
    const pronoun = personal[lower];
    if (pronoun) return { party: this.antecedent(a.head.start, pronoun, a.block), grade: 'pronoun', printed };
    if (relative.test(lower)) return { party: null, grade: 'unnamed', printed };
    const name = this.headName(a.head);
    const grade = a.inferred ? 'unnamed' : 'named';
    if (name?.party) return { party: this.byId.get(name.party) ?? null, grade, printed };
    const apposed = this.apposedTo(a.source);
    if (apposed) return { party: apposed, grade: 'named', printed };
    const holder = holderOf(this.people, printed, a.head.start);
    return holder ? { party: holder, grade: 'role', printed } : { party: null, grade: 'unnamed', printed };
  }

  /** The name that is the head of a source phrase: the last one in it, unless it only owns or describes. */
  private headName(head: Span): Named | undefined {
    const name =
      this.people.named.filter((n) => n.start >= head.start && n.end <= head.end + 1).at(-1) ??
      // "The Food and Drug Administration": a name that goes on behind what looks like its head.
      this.people.named.find(
        (n) =>
          / (?:and|for) /.test(n.text) &&
          n.start >= head.start &&
          n.start - head.start < 5 &&
          n.end > head.end,
      );
    if (!name) return undefined;
    const rest = this.text.slice(name.end, Math.max(name.end, head.end));
    return /^[\s,."”)]*$/.test(rest) || /^\s*\(/.test(rest) ? name : undefined;
  }

  /** "A spokesman for the mayor, Yuri Reyes, said": the person named right behind a description of them. */
  private apposedTo(source: Span): Party | null {
    const name = this.people.named.find((n) => n.start >= source.end && n.start - source.end < APPOSED);
    const party = name?.party ? this.byId.get(name.party) : undefined;
    if (!name || party?.kind !== 'person') return null;
    const between = this.text.slice(source.end, name.start - (name.title ? name.title.length + 1 : 0));
    return /^,\s*$/.test(between) && /^(?:[,.;]|\s*$)/.test(this.text.slice(name.end, name.end + 2))
      ? party
      : null;
  }

  /** Who a pronoun stands for: the nearest fitting name before it, subjects and speakers first. */
  antecedent(at: number, pronoun: 'he' | 'she' | 'they' | 'it', block: number): Party | null {
    let best: Party | null = null;
    let most = -1;
    for (const name of this.people.named) {
      if (name.start >= at || at - name.start > reach || block - name.block > 2 || this.quoted(name.start))
        continue;
      const party = name.party ? this.byId.get(name.party) : undefined;
      if (!party || !this.fits(party, pronoun)) continue;
      const score =
        salience(name, at, this.blocks[name.block], block, this.people.named) - doubt(party, pronoun);
      if (score >= most) {
        most = score;
        best = party;
      }
    }
    for (const [start, { id }] of this.settled) {
      const party = this.byId.get(id);
      if (start >= at || at - start > reach || !party || !this.fits(party, pronoun)) continue;
      const score = 3 - (at - start) / 500 + (this.sameBlock(start, block) ? 1 : 0) - doubt(party, pronoun);
      if (score >= most) {
        most = score;
        best = party;
      }
    }
    if (pronoun !== 'it') return best;
    const last = this.described.filter((d) => d.start < at && this.sameBlock(d.start, block)).at(-1);
    return last && 4 - (at - last.start) / 500 > most ? this.unnamed(last.printed) : best;
  }

  private fits(party: Party, pronoun: string): boolean {
    if (pronoun === 'he' || pronoun === 'she')
      return party.kind === 'person' && (party.pronoun === pronoun || party.pronoun === 'they');
    if (pronoun === 'it') return party.kind !== 'person' && party.kind !== 'place';
    return (
      party.kind === 'group' ||
      party.kind === 'outlet' ||
      party.kind === 'government' ||
      (party.pronoun === 'they' && !(party.kind === 'person' && /^\p{Lu}/u.test(party.name)))
    );
  }

  private sameBlock(at: number, block: number): boolean {
    const b = this.blocks[block];
    return b !== undefined && at >= b.start && at < b.end;
  }

  /** A party for a source that no name stands for: "a campaign spokesman", "sources". */
  unnamed(printed: string): Party {
    const name = printed.replace(/\s+/g, ' ').replace(/^(The|A|An) /, (c) => c.toLowerCase());
    const id = slug(name.replace(/^(the|a|an) /i, ''));
    const known = this.byId.get(id);
    if (known && known.name.toLowerCase() === name.toLowerCase()) return known;
    const last = name.split(' ').at(-1) ?? '';
    const one = isTitle(last);
    const party: Party = {
      id: uniqueId(name.replace(/^(the|a|an) /i, ''), this.taken),
      name,
      kind: one ? 'person' : 'group',
      pronoun: one ? 'they' : /s$/.test(last) ? 'they' : 'it',
      names: [],
      paragraphs: [],
    };
    this.byId.set(party.id, party);
    this.people.parties.push(party);
    return party;
  }
}
