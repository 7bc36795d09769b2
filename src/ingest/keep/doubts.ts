import type { Party, Statement, Story } from '../../story/schema.ts';
import { uniqueId } from '../people/slugs.ts';
import { mendReferences } from './keep-settled.ts';

/** A statement a person should look at, and why. */
export interface Doubt {
  statement: Statement;
  why: string;
}

/** What a person decides on one statement. */
export type Decision =
  | { kind: 'accept' }
  | { kind: 'drop' }
  /** Names are looked up among the story's people; one that is not there becomes a new person. */
  | { kind: 'mend'; speaker?: string; to?: string; gist?: string };

const reasons: Record<Statement['grade'], string | null> = {
  named: null,
  pronoun: 'the article has only a pronoun here',
  role: 'the article names a role here, no name',
  unnamed: 'the article names no one here',
};

/** Statements in doubt that no one has settled yet, the most doubtful first. */
export function doubtsOf(story: Story): Doubt[] {
  const order: Statement['grade'][] = ['unnamed', 'role', 'pronoun'];
  const found = story.statements.flatMap((statement) => {
    const why =
      statement.via.length > 0 && statement.grade === 'named'
        ? 'one speaker reports another here'
        : reasons[statement.grade];
    return statement.settled || why === null ? [] : [{ statement, why }];
  });
  const rank = (d: Doubt) =>
    order.indexOf(d.statement.grade) + (d.statement.grade === 'named' ? order.length + 1 : 0);
  return found.sort((a, b) => rank(a) - rank(b));
}

/** The party a typed name means: by id, name, short name or other name, letters alone counting. */
export function partyNamed(story: Story, typed: string): Party | undefined {
  const same = (name: string | undefined) =>
    name !== undefined && name.toLowerCase() === typed.trim().toLowerCase();
  return (
    story.people.find((p) => same(p.id) || same(p.name)) ??
    story.people.find((p) => same(p.short) || p.names.some(same))
  );
}

function withParty(story: Story, typed: string): { story: Story; id: string } {
  const known = partyNamed(story, typed);
  if (known) return { story, id: known.id };
  const words = typed.trim().split(/\s+/);
  const id = uniqueId(words.at(-1) ?? typed, new Set(story.people.map((p) => p.id)), typed);
  const party: Party = {
    id,
    name: typed.trim(),
    ...(words.length > 1 ? { short: words.at(-1) as string } : {}),
    kind: 'person',
    pronoun: 'they',
    names: [],
    paragraphs: [],
  };
  return { story: { ...story, people: [...story.people, party] }, id };
}

/** The story with one decision carried out. The exact words of a statement are never changed. */
export function settle(story: Story, id: string, decision: Decision): Story {
  if (decision.kind === 'drop')
    return mendReferences({ ...story, statements: story.statements.filter((s) => s.id !== id) });
  let next = story;
  const change: Partial<Statement> = { settled: decision.kind === 'accept' ? 'accepted' : 'mended' };
  if (decision.kind === 'mend') {
    if (decision.speaker) {
      const found = withParty(next, decision.speaker);
      next = found.story;
      Object.assign(change, { speaker: found.id, grade: 'named' });
    }
    if (decision.to) {
      const found = withParty(next, decision.to);
      next = found.story;
      Object.assign(change, { to: [found.id] });
    }
    if (decision.gist) Object.assign(change, { gist: decision.gist });
  }
  return { ...next, statements: next.statements.map((s) => (s.id === id ? { ...s, ...change } : s)) };
}
