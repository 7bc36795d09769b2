import { setOrHold } from '../shared/channel-settings.ts';
import type { Desk } from './desk.ts';
import { followUps, HELD } from './lines.ts';
import { readable } from './logger.ts';
import { type Rendered, renderLine } from './render.ts';

/**
 * "@bot follow-ups without mention", "@bot follow-ups with mention", "@bot follow-ups": sets or tells whether
 * this channel's follow-ups need a mention. Undefined where the text is none of these.
 */
export function answerSetting(desk: Desk, channel: string, text: string): Promise<Rendered> | undefined {
  const match = /^follow-?ups(?:\s+(with|without)(?:\s+a)?(?:\s+mentions?)?)?\s*[.?]?$/i.exec(text.trim());
  if (!match) return undefined;
  return set(desk, channel, match[1]?.toLowerCase());
}

async function set(desk: Desk, channel: string, choice: string | undefined): Promise<Rendered> {
  const { channels, log } = desk.services;
  let held: Error | undefined;
  if (choice !== undefined) {
    const change = { followUps: choice === 'without' ? 'without mention' : 'with mention' } as const;
    held = await setOrHold(channels, channel, change);
    if (held) log.warn(`slack: a channel's setting is not kept yet (${readable(held)})`);
  }
  const now = followUps(channels.get(channel).followUps === 'without mention');
  return renderLine(held ? `${now} ${HELD}` : now);
}
