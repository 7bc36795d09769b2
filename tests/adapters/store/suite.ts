import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createLog } from '../../../adapters/shared/log.ts';
import { once } from '../../../adapters/shared/seen-events.ts';
import { openStore, type Store, type StoreSettings } from '../../../adapters/store/main.ts';
import { AGES } from '../../../adapters/store/settings.ts';

/** Where a database stands: what of the settings names it. */
export type Place = Pick<StoreSettings, 'url' | 'folder'>;

/** One suite for both databases. `place` makes a new, empty one. */
export function storeSuite(name: string, place: () => Place | Promise<Place>): void {
  describe(`the store, ${name}`, () => {
    const open: Store[] = [];
    const lines: string[] = [];
    afterEach(async () => {
      await Promise.all(open.splice(0).map((store) => store.close()));
      lines.length = 0;
    });

    async function start(
      at: Place,
      ages = AGES,
      files = mkdtempSync(join(tmpdir(), 'store-')),
      patienceMs = 20_000,
    ) {
      const settings = {
        ...at,
        ages,
        feedbackFile: join(files, 'feedback.jsonl'),
        channelsFile: join(files, 'channels.json'),
      };
      const store = await openStore(
        settings,
        createLog('info', (line) => lines.push(line)),
        patienceMs,
      );
      open.push(store);
      return { store, settings };
    }
    async function again(store: Store, at: Place, ages = AGES) {
      await store.close();
      open.splice(open.indexOf(store), 1);
      return (await start(at, ages)).store;
    }

    it('keeps what was handled, over a restart', async () => {
      const at = await place();
      const { store } = await start(at);
      expect(store.up).toBe(true);
      let done = 0;
      const work = async () => void done++;
      expect(await once(store.seen, ['Ev1', 'C1:1'], work)).toBe(true);
      expect(await once(store.seen, ['Ev2', 'C1:1'], work)).toBe(false);
      const next = await again(store, at);
      expect(await once(next.seen, ['Ev1'], work)).toBe(false);
      expect(await once(next.seen, ['Ev3'], work)).toBe(true);
      expect(done).toBe(2);
    });

    it('hears again what failed, and what was under way when the process died', async () => {
      const at = await place();
      const { store } = await start(at);
      await expect(once(store.seen, ['Ev1'], () => Promise.reject(new Error('no')))).rejects.toThrow('no');
      // Neither character can be kept everywhere; the rest of the message can.
      const body = { text: 'who?\u0000\ud800' };
      expect(await store.seen.claim('Ev1', { platform: 'here', body })).toBe(true);
      const next = await again(store, at);
      expect(await next.seen.orphans(10, ['here'])).toEqual([
        { platform: 'here', body: { text: expect.stringMatching(/^who\?/) }, again: true },
      ]);
      expect(await next.seen.claim('Ev1')).toBe(false);
      expect(await next.seen.claim('Ev1', { platform: 'here', body, again: true })).toBe(true);
      expect(await next.seen.orphans(10, ['here'])).toEqual([]);
    });

    it('gives what was left unfinished to whoever looks for it, and to no other event of the same message', async () => {
      const at = await place();
      const { store } = await start(at);
      const event = { platform: 'here', body: { text: 'who?' } };
      expect(await store.seen.claimAll?.(['Ev1', 'C1:1'], event)).toBe(true);
      expect(await store.seen.claimAll?.(['Ev2', 'C1:2'], event)).toBe(true);
      await Promise.all(['Ev2', 'C1:2'].map((id) => store.seen.done?.(id)));
      const next = await again(store, at);
      const comeAgain = () =>
        Promise.all(['Ev1', 'Ev3'].map((id) => next.seen.claimAll?.([id, 'C1:1'], event)));
      expect(await comeAgain()).toEqual([false, false]);
      expect(await next.seen.orphans(10, ['elsewhere'])).toEqual([]);
      const [left, ...more] = await next.seen.orphans(10, ['elsewhere', 'here']);
      expect([left, more]).toEqual([{ ...event, again: true }, []]);
      expect(await comeAgain()).toEqual([false, false]);
      expect(await next.seen.claimAll?.(['Ev1', 'C1:1'], left)).toBe(true);
      expect(await comeAgain()).toEqual([false, false]);
      // It dies at it, too.
      const last = await again(next, at);
      expect(await last.seen.orphans(10, ['here'])).toHaveLength(1);
    });

    it('keeps settings and follows of channels, each change by itself', async () => {
      const at = await place();
      const { store } = await start(at);
      await store.channels.set('C1', { follows: ['ferry', 'mill'] });
      await store.channels.set('C1', { followUps: 'without mention' });
      const next = await again(store, at);
      expect(next.channels.get('C1')).toEqual({
        followUps: 'without mention',
        longExchanges: 'in place',
        follows: ['ferry', 'mill'],
        newsAt: 0,
      });
      expect(next.channels.get('C2').follows).toEqual([]);
    });

    it('holds a setting while it opens, and keeps it then', async () => {
      const at = await place();
      const { store } = await start(at, AGES, undefined, 0);
      expect(store.up).toBe(false);
      await store.channels.hold?.('C1', { followUps: 'without mention' });
      await store.channels.hold?.('C1', { longExchanges: 'in a thread' });
      const held = { followUps: 'without mention', longExchanges: 'in a thread' };
      expect(store.channels.get('C1')).toMatchObject(held);
      await vi.waitFor(() => expect(store.up).toBe(true), 20_000);
      const next = await again(store, at);
      expect(next.channels.get('C1')).toMatchObject(held);
    });

    it('keeps feedback, whatever people write', async () => {
      const at = await place();
      const { store } = await start(at);
      const said = { platform: 'here', person: 'U1', channel: 'C1', answer: 'a1', opinion: 'wrong' } as const;
      const why = "'); drop table feedback; -- \u0000 “ü” \n$1";
      await store.feedback.keep({ ...said, why });
      await store.feedback.keep({ ...said, opinion: 'helpful' });
      const next = await again(store, at);
      const kept = await next.wrongAnswers();
      expect(kept).toMatchObject([{ ...said, why: why.replace('\u0000', '') }]);
      expect(Date.parse(kept[0]?.at ?? '')).toBeGreaterThan(Date.now() - 60_000);
    });

    it('keeps conversations, long requests and recent questions', async () => {
      const at = await place();
      const { store } = await start(at);
      store.memory.keepConversation('here:C1', ['who said it?'], 'here:U1');
      store.memory.keepConversation('here:C1', ['who said it?', 'and she?'], 'here:U2');
      expect(await store.memory.conversation('here:C1')).toEqual(['who said it?', 'and she?']);
      store.memory.keepRequest('h1', ['a long one'], 'here:U1');
      for (const question of ['1', '2', '3', '4', '5', '6', '2']) await store.recent.add('here:U1', question);
      const next = await again(store, at);
      expect(await next.memory.conversation('here:C1')).toEqual(['who said it?', 'and she?']);
      expect(await next.memory.conversation('here:C2')).toBeUndefined();
      expect(await next.memory.request('h1')).toEqual(['a long one']);
      expect(await next.recent.of('here:U1')).toEqual(['2', '6', '5', '4', '3']);
      next.memory.forgetConversation('here:C1');
      expect(await (await again(next, at)).memory.conversation('here:C1')).toBeUndefined();
    });

    it('keeps answers given until they are held against what has changed', async () => {
      const at = await place();
      const { store } = await start(at);
      const rest = { type: 'quote', text: 'a \u0000\\u0000 “b”', paragraph: 2, story: 'ferry' } as const;
      const given = {
        ...{ platform: 'here', channel: 'C1', thread: '1', person: 'here:U1', answer: 'a1' },
        ...{ stories: ['ferry', 'mill'], versions: [1, 2], rests: [{ ...rest, speaker: 'Ada Quill' }] },
      };
      store.answers.keep({ ...given, message: '1', answer: 'before an edit' });
      store.answers.keep({ ...given, message: '1' });
      store.answers.keep({ ...given, message: '2', thread: undefined, person: undefined });
      store.answers.keep({ ...given, message: '3' });
      store.answers.drop({ ...given, message: '3' });
      const next = await again(store, at);
      const outdated = async (now: Record<string, number>, most = 10) => {
        const found = await next.answers.outdated(new Map(Object.entries(now)), most);
        return found.sort((a, b) => a.message.localeCompare(b.message));
      };
      expect(await outdated({ ferry: 1, mill: 2, other: 7 })).toEqual([]);
      const kept = [{ ...rest, text: 'a \\u0000 “b”', speaker: 'Ada Quill' }];
      const [one, two] = await outdated({ ferry: 1, mill: 3 });
      expect(one).toEqual({ ...given, message: '1', rests: kept });
      expect(two).toMatchObject({ message: '2', thread: undefined, person: undefined });
      if (one) await next.answers.settle(one, [1, 3]);
      expect((await outdated({ ferry: 1, mill: 3 })).map(({ message }) => message)).toEqual(['2']);
      expect(await outdated({ ferry: 2 }, 1)).toHaveLength(1);
      await next.forgetPerson('here:U1');
      expect((await outdated({ ferry: 9 })).map(({ message }) => message)).toEqual(['2']);
      const last = await again(next, at, { ...AGES, answersDays: 0 });
      expect(await last.answers.outdated(new Map([['ferry', 9]]), 10)).toEqual([]);
    });

    it('forgets a person, and nobody else', async () => {
      const at = await place();
      const { store } = await start(at);
      for (const person of ['U1', 'U2']) {
        await store.feedback.keep({ platform: 'here', person, channel: 'C1', answer: 'a', opinion: 'wrong' });
        store.memory.keepConversation(`here:${person}`, ['x'], `here:${person}`);
        store.memory.keepRequest(`h${person}`, ['y'], `here:${person}`);
        await store.recent.add(`here:${person}`, 'z');
      }
      await store.forgetPerson('here:U1');
      const next = await again(store, at);
      expect((await next.wrongAnswers()).map(({ person }) => person)).toEqual(['U2']);
      expect(await next.memory.conversation('here:U1')).toBeUndefined();
      expect(await next.memory.conversation('here:U2')).toEqual(['x']);
      expect(await next.memory.request('hU1')).toBeUndefined();
      expect(await next.recent.of('here:U1')).toEqual([]);
      expect(await next.recent.of('here:U2')).toEqual(['z']);
    });

    it('deletes what has outlived its age', async () => {
      const at = await place();
      const { store } = await start(at);
      store.memory.keepConversation('here:C1', ['x']);
      await once(store.seen, ['Ev1'], async () => {});
      const gone = { eventsHours: 0, conversationsDays: 0, requestsDays: 0, answersDays: 0, feedbackDays: 0 };
      const next = await again(store, at, gone);
      expect(await next.memory.conversation('here:C1')).toBeUndefined();
      expect(await next.seen.claim('Ev1')).toBe(true);
    });

    it('takes in what was kept in files before, once', async () => {
      const at = await place();
      const files = mkdtempSync(join(tmpdir(), 'store-'));
      const line = {
        at: new Date(Date.now() - 86_400_000).toISOString(),
        platform: 'here',
        person: 'U1',
        channel: 'C1',
        answer: 'a1',
        opinion: 'wrong',
        why: 'x',
      };
      writeFileSync(join(files, 'feedback.jsonl'), `${JSON.stringify(line)}\nnot a line\n`);
      writeFileSync(join(files, 'channels.json'), JSON.stringify({ C1: { followUps: 'without mention' } }));
      const { store } = await start(at, AGES, files);
      expect(await store.wrongAnswers()).toEqual([line]);
      expect(store.channels.get('C1').followUps).toBe('without mention');
      expect(readFileSync(join(files, 'feedback.jsonl.unreadable'), 'utf8')).toBe('not a line\n');
      writeFileSync(join(files, 'feedback.jsonl'), `${JSON.stringify(line)}\n`);
      await store.close();
      open.splice(open.indexOf(store), 1);
      const { store: next } = await start(at, AGES, files);
      expect(await next.wrongAnswers()).toEqual([line]);
    });

    it('answers a hundred things at once', async () => {
      const { store } = await start(await place());
      const ids = Array.from({ length: 100 }, (_, at) => `Ev${at}`);
      const first = await Promise.all(ids.map((id) => store.seen.claim(id)));
      const second = await Promise.all(ids.map((id) => store.seen.claim(id)));
      expect(first.every(Boolean)).toBe(true);
      expect(second.some(Boolean)).toBe(false);
    });
  });
}
