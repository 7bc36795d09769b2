import { describe, expect, it } from 'vitest';
import { commands } from '../../../adapters/discord/commands.ts';
import { readId, writeId } from '../../../adapters/discord/custom-id.ts';
import { sameCommands } from '../../../adapters/discord/register.ts';

const locales = ['de', 'es-ES', 'fr', 'pt-BR', 'ru'];
/** Discord's own rule for the names of commands and options. */
const name = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

interface Named {
  type?: number;
  name: string;
  description?: string;
  name_localizations?: Record<string, string>;
  description_localizations?: Record<string, string>;
  options?: Named[];
  autocomplete?: boolean;
  contexts?: number[];
  integration_types?: number[];
}
const all = commands as unknown as Named[];
const slash = all.filter(({ type }) => type === 1);
const everyName = slash.flatMap((command) => [command, ...(command.options ?? [])]);

describe('the commands', () => {
  it('are the ones a person can use', () => {
    expect(slash.map((command) => command.name)).toEqual([
      'who-said',
      'ask',
      'quotes',
      'timeline',
      'story',
      'check',
      'help',
      'settings',
    ]);
    expect(all.filter(({ type }) => type === 3).map((command) => command.name)).toEqual(['Check this quote']);
  });

  it('keep to Discord’s rules, in every language', () => {
    for (const each of everyName) {
      expect(Object.keys(each.name_localizations ?? {}).sort()).toEqual(locales);
      expect(Object.keys(each.description_localizations ?? {}).sort()).toEqual(locales);
      for (const text of [each.name, ...Object.values(each.name_localizations ?? {})]) {
        expect(text).toMatch(name);
        expect(text).toBe(text.toLowerCase());
      }
      for (const text of [each.description ?? '', ...Object.values(each.description_localizations ?? {})]) {
        expect(text.length, text).toBeGreaterThan(0);
        expect(text.length, text).toBeLessThanOrEqual(100);
      }
    }
  });

  it.each(locales)('have names of their own in %s, commands and options each', (locale) => {
    const local = (list: Named[]) => list.map((each) => each.name_localizations?.[locale]);
    const unique = (list: unknown[]) => expect(new Set(list).size, list.join(' ')).toBe(list.length);
    unique(local(slash));
    for (const { options } of slash) unique(local(options ?? []));
  });

  it('complete the facets of who-said, all optional', () => {
    const options = slash.find((command) => command.name === 'who-said')?.options ?? [];
    expect(options.filter((option) => option.autocomplete).map((option) => option.name)).toEqual([
      'words',
      'speaker',
      'to',
      'about',
    ]);
  });

  it('may answer only me, everywhere, for servers and people who installed the bot', () => {
    for (const { name, options, contexts, integration_types } of slash) {
      if (name === 'settings') continue;
      expect(options?.at(-1)).toMatchObject({ name: 'only-me', type: 5 });
      expect({ contexts, integration_types }).toEqual({ contexts: [0, 1, 2], integration_types: [0, 1] });
    }
  });
});

describe('sameCommands', () => {
  const held = structuredClone(all).map((command) => ({ ...command, id: '1', version: '2', nsfw: false }));

  it('sees no change in what Discord adds', () => {
    expect(sameCommands(all, held, false)).toBe(true);
    expect(sameCommands(all, [...held].reverse(), false)).toBe(true);
  });

  it('does not mind that a server’s commands have no contexts', () => {
    const bare = held.map((command) => ({ ...command, contexts: null, integration_types: undefined }));
    expect(sameCommands(all, bare, true)).toBe(true);
    expect(sameCommands(all, bare, false)).toBe(false);
  });

  it.each<[string, (list: Named[]) => void]>([
    ['a command is missing', (list) => list.pop()],
    ['a description differs', (list) => Object.assign(list[0] ?? {}, { description: 'other' })],
    ['a translation differs', (list) => Object.assign(list[0]?.name_localizations ?? {}, { de: 'x' })],
    [
      'a translation is one too many',
      (list) => Object.assign(list[0]?.name_localizations ?? {}, { ja: 'x' }),
    ],
    ['it asks for a permission', (list) => Object.assign(list[0] ?? {}, { default_member_permissions: '8' })],
    ['an option has choices', (list) => Object.assign(list[0]?.options?.[0] ?? {}, { choices: [{}] })],
    ['options are left over', (list) => Object.assign(list.at(-1) ?? {}, { options: [{ name: 'x' }] })],
    ['an option is missing', (list) => list[0]?.options?.shift()],
    [
      'an option no longer completes',
      (list) => Object.assign(list[0]?.options?.[0] ?? {}, { autocomplete: false }),
    ],
  ])('sees that %s', (_, change) => {
    const list = structuredClone(held);
    change(list);
    expect(sameCommands(all, list, false)).toBe(false);
  });

  it.each([undefined, null, {}, 'text', [null]])('takes %j for a change', (list) => {
    expect(sameCommands(all, list, false)).toBe(false);
  });
});

describe('custom ids', () => {
  it('hold the longest answer id within 100 characters', () => {
    const act = { verb: 'share', number: 9999, answer: 'a'.repeat(80) } as const;
    expect(writeId(act).length).toBeLessThanOrEqual(100);
    expect(readId(writeId(act))).toEqual(act);
  });

  it.each(['', 'ask', 'ask:1', 'ask:x:id', 'drop:1:id', 'ask:1:a b', `ask:1:${'a'.repeat(81)}`])(
    'refuse %j',
    (id) => {
      expect(readId(id)).toBeUndefined();
    },
  );
});
