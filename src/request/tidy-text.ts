import { readCommand } from '../commands/read-command.ts';
import { clean } from '../understand/clean.ts';

// Of surrogates only lone ones match, which no text should hold.
/** A mention at the very start, by which the message reached the bot. */
const MENTION = /^(?:\s|<[@!][^>\s]*>[,:]?|@[\w.-]+[,:]?\s)+/;

/** What was typed, as it is answered and remembered: a command with its argument as typed, else plain words. */
export function tidyText(typed: string): string {
  const text = typed
    .replace(/(?!\n)[\p{Cc}\p{Cs}]/gu, ' ')
    .replace(MENTION, '')
    .trim();
  return readCommand(text) ? text : clean(text);
}
