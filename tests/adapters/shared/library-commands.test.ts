import { describe, expect, it } from 'vitest';
import { channelSettingsInMemory } from '../../../adapters/shared/channel-settings.ts';
import { type Given, libraryCommand } from '../../../adapters/shared/library-commands.ts';
import { readManagers } from '../../../adapters/shared/managers.ts';
import { createBot, inMemory } from '../../../src/index.ts';
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
