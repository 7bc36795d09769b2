import type { Answer, Bot, Rest } from '../../src/index.ts';

/** A message of ours that everyone in its channel can read. */
export interface Posted {
  platform: string;
  channel: string;
  message: string;
  /** The thread that it stands in, where the platform has such. */
  thread?: string | undefined;
  /** Whose question it answers: `slack:U123`. */
  person?: string | undefined;
}

/** What a posted answer rested on, and in which versions of its stories. */
export interface GivenAnswer extends Posted {
  answer: string;
  stories: string[];
  versions: number[];
  rests: Rest[];
}

/** Answers that stand in channels, so that they can be marked when an article changes. Nobody waits for it. */
export interface AnswersGiven {
  /** Keeps it, or puts it in the place of what the message held before. */
  keep(answer: GivenAnswer): void;
  /** The message is gone, or rests on nothing. */
  drop(posted: Posted): void;
}

/** Pieces of evidence kept of one answer. About 200 bytes each. */
const MOST = 20;

/** Notes that a message holds an answer. */
export function noteAnswer(
  answers: AnswersGiven | undefined,
  bot: Bot,
  posted: Posted,
  answer: Answer | undefined,
): void {
  if (!answers || !posted.message) return;
  const rests = answer?.answered ? restsOf(answer) : [];
  if (answer && rests.length > 0) {
    const stories = [...new Set(rests.map(({ story }) => story))];
    answers.keep({ ...posted, answer: answer.id, stories, versions: versionsOf(bot, stories), rests });
  } else answers.drop(posted);
}

/** The present version of each of these stories; 0 where there is none of that id. */
export function versionsOf(bot: Bot, stories: readonly string[]): number[] {
  const all = bot.stories?.() ?? [];
  return stories.map((id) => all.find((story) => story.id === id)?.version ?? 0);
}

function restsOf({ evidence, versions, checks }: Answer): Rest[] {
  const all = [...evidence, ...[...versions, ...checks].flatMap((part) => part.evidence)];
  const rests = all.map(({ type, text, speaker, paragraph, story }) => ({
    ...{ type, text, paragraph, story },
    ...(speaker === undefined ? {} : { speaker }),
  }));
  return [
    ...new Map(rests.map((rest) => [`${rest.story} ${rest.speaker} ${rest.text}`, rest])).values(),
  ].slice(0, MOST);
}
