import type { Bot, WhoSaid } from '../../src/index.ts';

/** Commands as one types them. */
export const TYPED = [
  '/who-said',
  '/ask',
  '/check',
  '/people',
  '/subjects',
  '/timeline',
  '/story',
  '/quotes',
  '/help',
  '/quit',
];

const FACET = /\b(speaker|to|about|words):"?([^":]*)$/i;
const CHOSEN = /\b(speaker|to|about|words):"([^"]*)"/gi;
/** So many endings are shown at most. */
const MOST = 20;

/** Whole forms of the word being typed, and that word: what node:readline asks of a completer. */
export function completeLine(bot: Bot, line: string): [string[], string] {
  if (/^\/\S*$/.test(line)) return [TYPED.filter((command) => command.startsWith(line.toLowerCase())), line];
  const facet = FACET.exec(line);
  if (facet && /^\/?who-said\b/i.test(line)) return completeFacet(bot, line, facet);
  return completeName(bot, line);
}

function completeFacet(
  bot: Bot,
  line: string,
  [typed, name = '', value = '']: RegExpExecArray,
): [string[], string] {
  const facet = name.toLowerCase() as keyof WhoSaid;
  const chosen: WhoSaid = {};
  for (const [, key = '', held = ''] of line.matchAll(CHOSEN))
    chosen[key.toLowerCase() as keyof WhoSaid] = held;
  const values = bot.complete(facet, value, chosen).map((choice) => choice.value);
  const holding = values.filter((one) => one.toLowerCase().includes(value.toLowerCase()));
  return offer(
    (holding.length ? holding : values).map((one) => `${facet}:"${one}"`),
    typed,
  );
}

/** "what did lav" → "Lavrov": the rest of a name or a subject from the word that is being typed. */
function completeName(bot: Bot, line: string): [string[], string] {
  const typed = /[\p{L}\p{N}'’.-]+$/u.exec(line)?.[0] ?? '';
  if (typed.length < 2) return [[], typed];
  const choices = [...bot.complete('speaker', typed, {}), ...bot.complete('about', typed, {})];
  const ends = choices.flatMap(({ value }) => {
    const words = value.split(' ');
    const at = words.findIndex((word) => word.toLowerCase().startsWith(typed.toLowerCase()));
    return at < 0 ? [] : words.slice(at).join(' ');
  });
  return offer([...new Set(ends)], typed);
}

/** Node puts what all choices begin with in place of what is typed; the typed text among them keeps it as it is. */
function offer(choices: readonly string[], typed: string): [string[], string] {
  const shown = choices.slice(0, MOST);
  const extend = shown.length === 1 || shown.every((choice) => choice.startsWith(typed));
  return [extend ? shown : [typed, ...shown], typed];
}
