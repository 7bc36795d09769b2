import type { CommandName, Reply } from '../../src/index.ts';

/**
 * Help as a platform takes it: a command that is no slash command there may still be written to the bot.
 * "/people: who speaks" is "people, after a mention of me: who speaks".
 */
export function withTypedCommands(reply: Reply, typed: readonly CommandName[]): Reply {
  if (reply.answer.kind !== 'help') return reply;
  const usage = new RegExp(`^/((?:${typed.join('|')})\\b[^:]*):`);
  const parts = reply.parts.map((part) => {
    if (part.type !== 'note' && part.type !== 'lead') return part;
    const [first, ...rest] = part.spans;
    const text = first?.text.replace(usage, '$1, after a mention of me:') ?? '';
    return { ...part, spans: first ? [{ ...first, text }, ...rest] : [] };
  });
  return { ...reply, parts };
}
