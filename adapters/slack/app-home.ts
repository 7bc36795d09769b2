import { z } from 'zod';
import { once } from '../shared/seen-events.ts';
import type { Desk } from './desk.ts';
import { publishHome } from './home.ts';
import { idsOf } from './incoming.ts';
import { cut, LABEL } from './limits.ts';
import { PROMPTS_TITLE } from './lines.ts';
import { readable } from './logger.ts';

const opened = z.object({
  user: z.string(),
  channel: z.string().default(''),
  tab: z.string().default('home'),
});

/** Slack takes four prompts. */
const PROMPTS = 4;

/** A person opened one of the bot's own tabs: their Home is drawn, or prompts are pinned to Messages. */
export async function onAppHomeOpened(desk: Desk, event: unknown, body: unknown): Promise<void> {
  const read = opened.safeParse(event);
  if (!read.success) return;
  const { user, channel, tab } = read.data;
  const { inFlight, seen } = desk.services;
  await inFlight.run(() =>
    once(seen, idsOf(body), async () => {
      if (tab === 'home') await publishHome(desk, user);
      if (tab === 'messages') await pinPrompts(desk, channel);
    }),
  );
}

/** Questions that the story can answer, from each story in turn. */
export function promptsOf(stories: { asks: string[] }[]): string[] {
  const longest = Math.max(0, ...stories.map(({ asks }) => asks.length));
  const inTurn = Array.from({ length: longest }, (_, at) =>
    stories.flatMap(({ asks }) => asks[at] ?? []),
  ).flat();
  return [...new Set(inTurn)].slice(0, PROMPTS);
}

async function pinPrompts(desk: Desk, channel: string): Promise<void> {
  const prompts = promptsOf(desk.bot.overview()).map((ask) => ({ title: cut(ask, LABEL), message: ask }));
  if (prompts.length === 0) return;
  await desk.ornaments.assistant.threads
    .setSuggestedPrompts({ channel_id: channel, title: PROMPTS_TITLE, prompts })
    .catch((error: unknown) => desk.services.log.info(`slack: no prompts were shown (${readable(error)})`));
}
