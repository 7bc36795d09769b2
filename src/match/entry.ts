import type { Account, Fact, Gap, Statement } from '../story/schema.ts';

/** One thing that the record holds, or is known not to hold. */
export type Entry = { index: number } & (
  | { kind: 'statement'; of: Statement }
  | { kind: 'fact'; of: Fact }
  | { kind: 'gap'; of: Gap }
  | { kind: 'account'; of: Account }
);

/**
 * One wording of an entry. `says`: its own words. `cue`: how people ask for it.
 * `denies`: a claim that it shows to be wrong. `frame`: who, to whom, about what.
 * `near`: what stands next to it in the article.
 */
export type ViewKind = 'says' | 'quote' | 'cue' | 'denies' | 'frame' | 'near';
