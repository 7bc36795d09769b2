import type { Story } from './schema.ts';

/** Whether anybody wrote down what replies to what: where nobody did, no reply is known to be missing. */
export function tellsReplies({ statements }: Story): boolean {
  return statements.some(({ replies }) => replies.length > 0);
}
