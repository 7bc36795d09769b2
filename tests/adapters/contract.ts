import { afterAll, beforeAll, describe, expect, test } from 'vitest';

/*
 * What every adapter must do, whatever the platform: one file, run by each through a driver. An exception is
 * listed by the name of its case, with the reason, and its test is shown as skipped with that reason.
 */

/** What a person sees of one message of the bot. */
export interface Shown {
  /** Everything readable, in order; markup resolved to what is seen. */
  text: string;
  /** The runs between quotation marks “…”, as shown. */
  quotations: string[];
  /** What stands in for it in a notification. */
  fallback: string;
  /** What the platform would act on: mentions that ping, links, formatting. Must be empty. */
  interpreted: string[];
  buttons: string[];
  /** Seen by one person only. */
  private: boolean;
  /** Presses a button by its label; resolves to what the bot shows then (a changed message counts). */
  press(label: string): Promise<Shown[]>;
  /** Says something in the thread or as a reply to this message, addressed to the bot. */
  answerWith(text: string): Promise<Shown[]>;
}

/** A person at a platform. Each call resolves, once the bot is quiet, to what it has shown since. */
export interface Driver {
  start(): Promise<void>;
  stop(): Promise<void>;
  /** Ends the bot's process and starts it again; messages already shown stay. */
  restart(): Promise<void>;
  mention(text: string): Promise<Shown[]>;
  direct(text: string): Promise<Shown[]>;
  command(name: string, argument: string): Promise<Shown[]>;
  /** "Check this quote" on a message with this text. */
  check(text: string): Promise<Shown[]>;
  /** The same event delivered twice. */
  mentionTwice(text: string): Promise<Shown[]>;
  mentionByBot(text: string): Promise<Shown[]>;
  /** A message in the channel that is not addressed to the bot. */
  overheard(text: string): Promise<Shown[]>;
}

/** Questions to the bot behind the driver, and what they must bring. */
export interface Sample {
  question: { ask: string; words: string; speaker: string; source: string };
  /** Asked after `question`, in the same conversation; makes sense only there. */
  followUp: { ask: string; words: string };
  /** Brings a quotation full of markup, which must be shown letter by letter. */
  hostile: { ask: string; words: string };
  unknown: string;
  /** Brings more than one page; `items` must each be shown once. */
  long: { ask: string; items: string[] };
  conflict: { ask: string; versions: string[] };
  /** Makes the bot behind fail. */
  fault: string;
  check: { message: string; finding: string; words: string };
  /** Each command with an argument that is answered, and a word of the answer. */
  commands: { name: string; argument: string; says: string }[];
  /** A word that is in every help. */
  help: string;
}

export type CaseName = keyof ReturnType<typeof casesOf>;

/** Labels that are the same on all platforms, as patterns. */
const MORE = /^(more|next)\b/i;
const SHARE = /^share/i;
const WRONG = /wrong/i;

function only(shown: Shown[]): Shown {
  expect(shown).toHaveLength(1);
  return shown[0] as Shown;
}

function labelled(shown: Shown, pattern: RegExp): string {
  const label = shown.buttons.find((each) => pattern.test(each));
  expect(label, `a button like ${pattern} among ${shown.buttons.join(', ')}`).toBeDefined();
  return label ?? '';
}

const harmless = (shown: Shown[]) => expect(shown.flatMap(({ interpreted }) => interpreted)).toEqual([]);

function casesOf(bot: Driver, sample: Sample) {
  const { question, followUp, hostile, long, conflict, check } = sample;
  const answers = (shown: Shown[]) => {
    const answer = only(shown);
    expect(answer.quotations).toContain(question.words);
    expect(answer.text).toContain(question.speaker);
    expect(answer.text).toContain(question.source);
    return answer;
  };
  return {
    'a mention is answered in the exact words, with speaker and source': async () => {
      expect(answers(await bot.mention(question.ask)).private).toBe(false);
    },
    'a direct message is answered': async () => {
      answers(await bot.direct(question.ask));
    },
    'a follow-up is understood in its conversation': async () => {
      const first = answers(await bot.mention(question.ask));
      expect(only(await first.answerWith(followUp.ask)).quotations).toContain(followUp.words);
    },
    'a follow-up elsewhere is not': async () => {
      const shown = only(await bot.mention(followUp.ask));
      expect(shown.quotations).not.toContain(followUp.words);
    },
    'nothing in a quotation is interpreted, and not a letter is lost': async () => {
      const shown = await bot.mention(hostile.ask);
      harmless(shown);
      expect(only(shown).quotations).toContain(hostile.words);
    },
    'nothing in a question is interpreted': async () => {
      harmless(await bot.mention(`${question.ask} <!channel> @everyone *x* [y](https://x.test) <@U1>`));
    },
    'what is not on record is declined without a quotation': async () => {
      const shown = only(await bot.mention(sample.unknown));
      expect(shown.quotations).toEqual([]);
      expect(shown.text).not.toBe('');
    },
    'a message not meant for it is left alone': async () => {
      expect(await bot.overheard(question.ask)).toEqual([]);
    },
    'another bot is left alone': async () => {
      expect(await bot.mentionByBot(question.ask)).toEqual([]);
    },
    'an event that comes twice is answered once': async () => {
      answers(await bot.mentionTwice(question.ask));
    },
    'a fault is told': async () => {
      const shown = only(await bot.mention(sample.fault));
      expect(shown.text).toMatch(/wrong|went|again/i);
    },
    'every command answers': async () => {
      for (const { name, argument, says } of sample.commands) {
        const shown = await bot.command(name, argument);
        harmless(shown);
        expect(only(shown).text, name).toContain(says);
      }
    },
    'every command has a mention form': async () => {
      for (const { name, argument, says } of sample.commands) {
        expect(only(await bot.mention(`${name} ${argument}`)).text, name).toContain(says);
      }
    },
    'a command without its text helps': async () => {
      expect(only(await bot.command('quotes', '')).text).toContain(sample.help);
    },
    'a long result pages through buttons, each item shown once': async () => {
      let page = only(await bot.mention(long.ask));
      const pages = [page.text];
      while (page.buttons.some((label) => MORE.test(label))) {
        page = only(await page.press(labelled(page, MORE)));
        pages.push(page.text);
        expect(pages.length).toBeLessThan(60);
      }
      expect(pages.length).toBeGreaterThan(1);
      const all = pages.join('\n');
      for (const item of long.items) expect(all.split(item).length - 1, item).toBe(1);
    },
    'diverging accounts stand in one message': async () => {
      const shown = only(await bot.mention(conflict.ask));
      for (const version of conflict.versions) expect(shown.text).toContain(version);
    },
    'a suggested question is a button that asks it': async () => {
      const answer = answers(await bot.mention(question.ask));
      const suggestion = answer.buttons.find(
        (label) => !MORE.test(label) && !WRONG.test(label) && !SHARE.test(label),
      );
      expect(suggestion).toBeDefined();
      const next = only(await answer.press(suggestion ?? ''));
      expect(next.text).not.toBe('');
      expect(next.private).toBe(false);
    },
    'a quotation check is private first': async () => {
      const shown = only(await bot.check(check.message));
      expect(shown.private).toBe(true);
      expect(shown.text.toLowerCase()).toContain(check.finding);
      expect(shown.text).toContain(check.words);
    },
    'a private answer can be shared, once': async () => {
      const answer = only(await bot.check(check.message));
      const shown = await answer.press(labelled(answer, SHARE));
      const open = shown.filter((each) => !each.private);
      expect(only(open).text).toContain(check.words);
      harmless(shown);
    },
    'an open answer cannot be shared': async () => {
      expect(answers(await bot.mention(question.ask)).buttons.filter((label) => SHARE.test(label))).toEqual(
        [],
      );
    },
    'an answer can be called wrong': async () => {
      labelled(answers(await bot.mention(question.ask)), WRONG);
    },
    'every message reads well in a notification': async () => {
      const shown = [
        await bot.mention(question.ask),
        await bot.mention(long.ask),
        await bot.check(check.message),
      ].flat();
      for (const { fallback } of shown) expect(fallback.length).toBeGreaterThan(10);
      expect(shown[0]?.fallback).toContain(question.words);
    },
    'buttons go on working after a restart': async () => {
      const page = only(await bot.mention(long.ask));
      const answer = only(await bot.check(check.message));
      await bot.restart();
      expect(only(await page.press(labelled(page, MORE))).text).not.toBe(page.text);
      const shown = await answer.press(labelled(answer, SHARE));
      expect(only(shown.filter((each) => !each.private)).text).toContain(check.words);
    },
  };
}

/** Runs every case, except those that the platform cannot have: each of these with the reason. */
export function adapterContract(
  name: string,
  driver: Driver,
  sample: Sample,
  exceptions: Partial<Record<CaseName, string>> = {},
): void {
  describe(`contract: ${name}`, () => {
    beforeAll(() => driver.start());
    afterAll(() => driver.stop());
    for (const [title, run] of Object.entries(casesOf(driver, sample))) {
      const reason = exceptions[title as CaseName];
      test(title, async (context) => (reason === undefined ? run() : context.skip(reason)));
    }
  });
}
