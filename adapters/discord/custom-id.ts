/**
 * What a button does, with all it needs to know in its own id: so it goes on working after a restart.
 * `ask`: asks a suggested question (by number). `page`: turns to a page. `share`: posts a private answer to
 * everyone. `wrong`: asks why the answer is wrong. `why`: the answer to that.
 */
export interface Act {
  verb: 'ask' | 'page' | 'share' | 'wrong' | 'why';
  number: number;
  /** The answer's id: at most 80 characters of [A-Za-z0-9._-]. */
  answer: string;
}

const shape = /^(ask|page|share|wrong|why):(\d{1,4}):([A-Za-z0-9._-]{1,80})$/;

/** `page:2:q.lavrov-1`, within the 100 characters that Discord allows. */
export function writeId({ verb, number, answer }: Act): string {
  return `${verb}:${number}:${answer}`;
}

/** Undefined where the id is not one of ours. */
export function readId(id: string): Act | undefined {
  const [, verb, number, answer] = shape.exec(id) ?? [];
  return verb && answer ? { verb: verb as Act['verb'], number: Number(number), answer } : undefined;
}
