import { appendFile, mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';

/** What a person thinks of an answer. */
export interface Feedback {
  platform: string;
  /** The platform's id of the person, and of where the answer stands. */
  person: string;
  channel: string;
  /** The answer's id: `bot.again(id)` shows what was answered. */
  answer: string;
  opinion: 'wrong' | 'helpful' | 'not helpful';
  /** The person's own line. Text from outside. */
  why?: string;
}

/** Keeps feedback. A database may stand behind it. */
export interface FeedbackStore {
  /** Rejects where it could not be kept, so that the person can be told. */
  keep(feedback: Feedback): Promise<void>;
}

/** One JSON object a line, with the time it came; the file and its folder are made when first needed. */
export function feedbackFile(path: string, now: () => Date = () => new Date()): FeedbackStore {
  return {
    async keep(feedback) {
      await mkdir(dirname(path), { recursive: true });
      await appendFile(path, `${JSON.stringify({ at: now().toISOString(), ...feedback })}\n`);
    },
  };
}
