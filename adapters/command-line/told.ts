import type { TakenIn } from '../../src/ingest/take-in.ts';

/** What came of an article, for a person. */
export function told(taken: TakenIn, dryRun: boolean): string {
  const { story, folder } = taken;
  const doubtful = doubtfulIn(story);
  const size = `${story.statements.length} statements, ${story.facts.length} facts, ${story.people.length} names`;
  const heads: Record<TakenIn['outcome'], string> = {
    new: `${dryRun ? 'would write' : 'wrote'} ${folder}: ${size}`,
    same: `already taken in as ${folder}`,
    version: `${dryRun ? 'would write' : 'wrote'} version ${story.version} of ${folder}: ${size}`,
    copy: `${dryRun ? 'would write' : 'wrote'} ${folder}, a copy of ${story.copyOf}: ${size}`,
  };
  const notes = taken.changes.map((change) => `\n    ${change}`).join('');
  return `${heads[taken.outcome]}${doubtful > 0 && taken.outcome !== 'same' ? `; ${doubtful} to look over` : ''}${notes}`;
}

/** The same for a program. */
export function reported({ outcome, story, changes }: TakenIn): object {
  const { id, title, version = 1, copyOf, statements, facts } = story;
  const doubtful = doubtfulIn(story);
  return {
    ...{ outcome, id, title, version, copyOf, doubtful, changes },
    ...{ statements: statements.length, facts: facts.length },
  };
}

const doubtfulIn = ({ statements }: TakenIn['story']) =>
  statements.filter(({ grade, settled }) => grade !== 'named' && !settled).length;
