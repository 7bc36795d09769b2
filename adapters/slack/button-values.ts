import { z } from 'zod';

/** Which answer a button belongs to, and what of it is shown: all a button needs, also after a restart. */
const answerRef = z.object({
  answer: z.string().min(1).max(200),
  page: z.int().min(0).default(0),
  /** The line at the foot, which a new page keeps. */
  by: z.string().max(1500).optional(),
});
export type AnswerRef = z.infer<typeof answerRef>;

export function pageValue(ref: AnswerRef): string {
  return JSON.stringify(ref);
}

/** Undefined where the value is not one of ours. */
export function readPageValue(value: unknown): AnswerRef | undefined {
  if (typeof value !== 'string') return undefined;
  try {
    const read = answerRef.safeParse(JSON.parse(value));
    return read.success ? read.data : undefined;
  } catch {
    return undefined;
  }
}
