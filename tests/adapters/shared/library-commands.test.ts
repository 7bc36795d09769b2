import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { channelSettingsInMemory } from '../../../adapters/shared/channel-settings.ts';
import { type Given, libraryCommand } from '../../../adapters/shared/library-commands.ts';
import { readManagers } from '../../../adapters/shared/managers.ts';
import { type Article, createTakeIn } from '../../../adapters/shared/take-in.ts';
import { createBot, inMemory } from '../../../src/index.ts';
import { bridgeArticle } from '../../support/bridge-article.ts';
import { otherStory, tinyStory } from '../../support/tiny-story.ts';

function room(mayManage = true) {
  const updated = {
    ...tinyStory,
    version: 2,
    changes: [{ version: 2, what: ['Headline was: Ferry sails'] }],
  };
  const bot = createBot(inMemory([updated, otherStory], () => 1000));
  const channels = channelSettingsInMemory();
  const forgotten: string[] = [];
  const kept = { bot, channels, forgetPerson: async (person: string) => void forgotten.push(person) };
  const given: Given = { channel: 'C1', conversation: 'here', person: 'here:U1', mayManage };
  const say = async (text: string) => (await libraryCommand(text, given, kept))?.plain;
  return { say, channels, forgotten, bot, kept, given };
}

describe('the library in chat', () => {
  it.each([
    'who said it?',
    'story',
    '/story',
    'the story follows a mayor',
    'new fares?',
    'what is new',
    'story of the ferry',
    'forget it',
  ])('leaves “%s” to the record', (text) => {
    const { kept, given } = room();
    expect(libraryCommand(text, given, kept)).toBeUndefined();
  });

  it('lists, follows and unfollows, by id, title or part of it', async () => {
    const { say, channels } = room();
    expect(await say('/story list')).toContain('follows none by name');
    expect(await say('story follow ferry')).toContain('This channel follows: The ferry of Port Wick');
    expect(await say('/story follow “bridge of elm”')).toContain(otherStory.title);
    expect(channels.get('C1').follows).toEqual([tinyStory.id, otherStory.id]);
    expect(await say('story list')).toMatch(/follows 2 of 2 stories\.\n✓/);
    expect(await say('/story unfollow ferry')).toContain('no longer follows');
    expect(channels.get('C1').follows).toEqual([otherStory.id]);
    expect(await say('/story forget')).toContain('Forgotten');
    expect(channels.get('C1').follows).toEqual([]);
  });

  it('forgets the story that is named, and nothing where it knows none of that name', async () => {
    const { say, channels } = room();
    for (const story of [tinyStory, otherStory]) await say(`story follow ${story.id}`);
    expect(await say('/story forget nobody knows it')).toContain('I know no story of that title');
    expect(await say('/story forget the')).toContain('Which one?');
    expect(channels.get('C1').follows).toEqual([tinyStory.id, otherStory.id]);
    expect(await say('/story forget ferry')).toMatch(/^This channel no longer follows: The ferry/);
    expect(channels.get('C1').follows).toEqual([otherStory.id]);
    expect(await say('story forget “ferry”.')).toMatch(/^This channel does not follow by name: The ferry/);
    expect(await say('/story forget everything')).toMatch(/^Forgotten/);
    expect(channels.get('C1').follows).toEqual([]);
  });

  it('asks which one is meant, and says where there is none', async () => {
    const { say, channels } = room();
    expect(await say('story follow the')).toContain('Which one?');
    expect(await say('story follow <@U1> *x*')).toContain('I know no story');
    expect(channels.get('C1').follows).toEqual([]);
  });

  it('lets only those change it who may', async () => {
    const { say, channels } = room(false);
    for (const text of ['story follow ferry', 'story unfollow ferry', 'story forget']) {
      expect(await say(text)).toContain('Only those who manage');
    }
    expect(channels.get('C1').follows).toEqual([]);
    expect(await say('story list')).toContain('2 stories');
  });

  it('tells what is new since the channel last asked, and what has changed', async () => {
    const { say, channels } = room();
    expect(await say('/new')).toMatch(/^On record so far/);
    expect(await say('/new')).toContain('Nothing has been added');
    await channels.set('C1', { newsAt: 1 });
    const news = await say('new');
    expect(news).toContain('Headline was: Ferry sails');
    expect(news).toContain(otherStory.statements[0]?.gist);
    expect(await say('/story changes')).toContain('version 2');
  });

  it('adds an article, pasted or attached, for those who may; the channel follows it where it follows others', async () => {
    const { kept, given, channels } = room();
    const taken: Article[] = [];
    const result = { id: 'new', title: 'A new one', version: 1, statements: 3, facts: 2, doubtful: 1 };
    const takeIn = async (article: Article) => {
      taken.push(article);
      return { ...result, outcome: 'new' as const, changes: [] };
    };
    const told: string[] = [];
    const tell = async ({ plain }: { plain: string }) => void told.push(plain);
    const add = async (text: string, more: Partial<Given> = {}, services = {}) =>
      (await libraryCommand(text, { ...given, tell, ...more }, { ...kept, takeIn, ...services }))?.plain;
    expect(await add('/story add Headline\n\nA paragraph. It ends.')).toMatch(
      /^Taken in: A new one \(new\)\.\n3 statements and 2 facts, drawn by rules\.\n1 to look over: npm run review -- new$/,
    );
    expect(taken).toEqual([{ content: 'Headline\n\nA paragraph. It ends.' }]);
    expect(told).toEqual(['I am reading the article …']);
    const file = { name: 'a.md', content: 'x' };
    await channels.set('C1', { follows: ['ferry'] });
    expect(await add('story add', { attached: async () => file })).toContain('follows it, too');
    expect(channels.get('C1').follows).toEqual(['ferry', 'new']);
    expect(taken.at(-1)).toEqual(file);
    expect(await add('story add')).toMatch(/^Attach the article/);
    expect(await add('story add x', { mayManage: false })).toContain('Only those who manage');
    expect(taken).toHaveLength(2);
    const attached = () => Promise.reject(new Error('the file is gone'));
    expect(await add('story add', { attached })).toMatch(/^The article was not taken in: the file is gone\./);
    expect(await add('story add x', {}, { takeIn: undefined })).toContain('npm run ingest');
  });

  it('takes articles in one after the other, in another process; hostile files are refused', async () => {
    const data = mkdtempSync(join(tmpdir(), 'stories-'));
    let looked = 0;
    const takeIn = createTakeIn(data, async () => void looked++);
    const [first, second] = await Promise.all([
      takeIn({ content: bridgeArticle() }),
      takeIn({ name: 'x.TXT', content: bridgeArticle('June 9') }),
    ]);
    expect(first).toMatchObject({ outcome: 'new', version: 1 });
    expect(second).toMatchObject({ outcome: 'version', version: 2, id: first.id });
    expect(second.changes.join()).toContain('Paragraph 2 changed');
    expect(looked).toBe(2);
    await expect(takeIn({ name: '../../x.exe', content: 'x' })).rejects.toThrow('a .txt, .html or .md file');
    await expect(takeIn({ content: 'x'.repeat(8_000_001) })).rejects.toThrow('larger than any article');
    await expect(takeIn({ content: 'a\u0000b' })).rejects.toThrow('not a text file');
    await expect(takeIn({ content: 'A headline alone' })).rejects.toThrow('no paragraph');
    expect(readdirSync(data)).toEqual([first.id]);
  }, 60_000);

  it.each(['/forget-me', 'forget me', 'story forget-me'])(
    '“%s” forgets a person, and nothing else',
    async (text) => {
      const { say, channels, forgotten } = room();
      await say('story follow ferry');
      expect(await say(text)).toContain('Forgotten: your questions');
      expect(forgotten).toEqual(['here:U1']);
      expect(channels.get('C1').follows).toEqual([tinyStory.id]);
    },
  );

  it('tells what is new after /story, too', async () => {
    expect(await room().say('story new')).toContain('On record so far');
  });

  it('says so where it cannot be kept', async () => {
    const { kept, given } = room();
    const channels = { ...kept.channels, set: () => Promise.reject(new Error('down')) };
    const reply = await libraryCommand('story follow ferry', given, { ...kept, channels });
    expect(reply?.plain).toContain('could not keep that');
  });
});

describe('managers', () => {
  it('are those that the setting names, else whom the platform says', () => {
    const named = readManagers({ STORY_MANAGERS: 'U1, U2' });
    expect([named('U1', false), named('U3', true)]).toEqual([true, false]);
    const nobody = readManagers({});
    expect([nobody('U1', true), nobody('U1', false)]).toEqual([true, false]);
    expect(() => readManagers({ STORY_MANAGERS: '@ann; bob' })).toThrow('STORY_MANAGERS');
  });
});
