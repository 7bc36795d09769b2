import type { CommandName } from '../door.ts';

/** A command with its argument as typed. */
export interface Command {
  name: CommandName;
  argument: string;
}

export const COMMANDS: readonly CommandName[] = [
  'who-said',
  'ask',
  'quotes',
  'timeline',
  'story',
  'check',
  'people',
  'subjects',
  'help',
];

const TYPED = new RegExp(
  `^(/?)(${COMMANDS.join('|').replace('-', '[-_]?')})(?![\\p{L}\\p{N}'’-])[ \\t]*:?\\s*`,
  'iu',
);
/** A command that there is not: whoever types it is shown those that there are. */
const UNKNOWN = /^\/[a-z][a-z_-]*(?:\s|$)/i;
/** Words that, after a bare command's name, make it part of a sentence: "check whether", "quotes are". */
const SENTENCE =
  /^(?:is|are|was|were|if|whether|that|this|has|have|had|does|did|in|it|say|says|said|for me)\b/i;
/** Bare, these are commands only by themselves: "people say …" and "story of …" are sentences. */
const ALONE = new Set<CommandName>(['story', 'people', 'subjects', 'help']);

/** The command that a text begins with: "/who-said peace", "who-said peace", "timeline". */
export function readCommand(text: string): Command | undefined {
  const match = TYPED.exec(text);
  const typed = match?.[2]?.toLowerCase().replace(/^who[-_]?said$/, 'who-said');
  const name = COMMANDS.find((command) => command === typed);
  if (!match || !name) return UNKNOWN.test(text) ? { name: 'help', argument: '' } : undefined;
  const argument = text.slice(match[0].length).trim();
  if (match[1] === '/') return { name, argument };
  const words = argument.replace(/[?!.\s]+/g, '');
  if (ALONE.has(name)) return words === '' ? { name, argument: '' } : undefined;
  return SENTENCE.test(argument) ? undefined : { name, argument };
}

/** The text that is the command: the inverse of `readCommand`. */
export function commandText({ name, argument }: Command): string {
  return `/${name} ${argument.trim()}`.trim();
}
