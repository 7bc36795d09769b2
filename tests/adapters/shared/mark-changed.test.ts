import { describe, expect, it } from 'vitest';
import { type GivenAnswer, noteAnswer } from '../../../adapters/shared/answers-given.ts';
import { createLog } from '../../../adapters/shared/log.ts';
import { markChanged } from '../../../adapters/shared/mark-changed.ts';
import { rememberEvents } from '../../../adapters/shared/seen-events.ts';
import { createBot } from '../../../src/index.ts';
import type { Story } from '../../../src/story/schema.ts';
import { otherStory, tinyStory } from '../../support/tiny-story.ts';

const ASK = 'who said "not one mile"?';
const posted = { platform: 'here', channel: 'C1', message: '1' };

/** The ferry's story after an update. */
function updated(change: (story: Story) => void): Story {
  const story = structuredClone(tinyStory);
  Object.assign(story, { version: 2, changes: [{ version: 2, what: ['Paragraph 3 changed'] }] });
  change(story);
  return story;
}

const reworded = updated((story) => {
  for (const said of story.statements)
    said.quotes = said.quotes.map((quote) => quote.replace('not one mile', 'not two miles'));
});

/** An answer given before, and what is posted below it when the story is as told. */
async function answered(story: Story, post: () => Promise<boolean> = async () => true) {
  const kept: GivenAnswer[] = [];
  const before = createBot([tinyStory, otherStory]);
  const { answer } = before.ask({ text: ASK, conversation: 'a' });
  const answers = {
    keep: (given: GivenAnswer) => void kept.push(given),
    drop: () => undefined,
    outdated: async () => kept.filter(({ versions }) => versions.some((version) => version < 2)),
    async settle(given: GivenAnswer, versions: readonly number[]) {
      given.versions = [...versions];
    },
  };
  noteAnswer(answers, before, posted, answer);
  const shown: string[] = [];
  const look = {
    ...{ answers, seen: rememberEvents(), bot: createBot([story, otherStory]) },
    log: createLog('error'),
    below: (platform: string) =>
      platform === 'here'
        ? async (_: unknown, { plain }: { plain: string }) => {
            const taken = await post();
            if (taken) shown.push(plain);
            return taken;
          }
        : undefined,
  };
  return { shown, kept, again: () => markChanged(look) };
}

describe('answers whose article has changed', () => {
  it('are told what they rested on, what is there now, and what the update changed, once', async () => {
    const { shown, again } = await answered(reworded);
    await again();
    await again();
    expect(shown).toHaveLength(1);
    expect(shown[0]).toMatch(/^Updated since I answered: The ferry of Port Wick, version 2/);
    expect(shown[0]).toMatch(/\nWas: “[^”]*not one mile[^”]*” \(Bo Reed, paragraph \d\)\nNow: /);
    expect(shown[0]).toMatch(/\nParagraph 3 changed$/);
  });

  it('are left alone where what they rest on stands, wherever it stands now', async () => {
    const moved = updated((story) => {
      for (const said of story.statements) Object.assign(said, { id: `new-${said.id}`, paragraph: 9 });
      for (const subject of story.subjects) subject.entries = [];
      story.gaps = [];
      story.accounts = [];
    });
    const { shown, kept, again } = await answered(moved);
    await again();
    expect(shown).toEqual([]);
    expect(kept[0]?.versions).toEqual([2]);
  });

  it('are marked by another who says the same words no less', async () => {
    const other = updated((story) => {
      for (const said of story.statements) if (said.speaker === 'reed') said.speaker = 'quill';
    });
    const { shown, again } = await answered(other);
    await again();
    expect(shown).toHaveLength(1);
  });

  it('are tried again after a fault, and not after a refusal', async () => {
    let tries = 0;
    const faulty = await answered(reworded, async () => {
      tries += 1;
      if (tries === 1) throw new Error('network');
      return true;
    });
    await faulty.again();
    await faulty.again();
    expect([tries, faulty.shown.length]).toEqual([2, 1]);
    let refused = 0;
    const gone = await answered(reworded, async () => {
      refused += 1;
      return false;
    });
    await gone.again();
    await gone.again();
    expect(refused).toBe(1);
  });

  it('nothing is kept of a declined answer', () => {
    const kept: unknown[] = [];
    const bot = createBot([tinyStory]);
    const answers = { keep: (given: unknown) => void kept.push(given), drop: () => undefined };
    const { answer } = bot.ask({ text: 'what did the pope say about cheese?', conversation: 'a' });
    noteAnswer(answers, bot, posted, answer);
    noteAnswer(answers, bot, posted, undefined);
    expect(kept).toEqual([]);
  });
});
