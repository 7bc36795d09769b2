import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bridgeArticle } from '../../support/bridge-article.ts';
import { until } from '../../support/discord-run.ts';
import * as discordSends from '../../support/discord-server/payloads.ts';
import { type DiscordServer, startDiscordServer, TOKEN } from '../../support/discord-server/server.ts';
import * as slackSends from '../../support/slack-server/payloads.ts';
import { type Run, socketSettings, spawnBot } from '../../support/slack-server/run.ts';
import { SlackServer } from '../../support/slack-server/server.ts';
import { tinyStory } from '../../support/tiny-story.ts';
import { writeStories } from '../../support/write-story.ts';

/* Stories that are added in chat, on both platforms, with the store behind: through `npm start`'s own entry. */

const slack = new SlackServer();
const data = writeStories(tinyStory);
let discord: DiscordServer;
let run: Run;

beforeAll(async () => {
  await slack.start();
  discord = await startDiscordServer();
  run = spawnBot(
    {
      ...socketSettings(slack),
      DISCORD_TOKEN: TOKEN,
      DISCORD_GUILD_ID: discordSends.GUILD,
      DISCORD_API_URL: discord.url,
      DATA_DIR: data,
    },
    'adapters/main.ts',
  );
  const { output } = run;
  const isReady = () => [/listening/, /ready as/, /store: ready/].every((line) => line.test(output()));
  await until(isReady, output, 60_000);
}, 70_000);
afterAll(async () => {
  await run.stop();
  await slack.stop();
  await discord.close();
  expect(slack.faults).toEqual([]);
});

const inThread = (thread: unknown) =>
  slack.of('chat.postMessage').filter(({ args }) => args.thread_ts === thread);
const said = (calls: { args: Record<string, unknown> }[]) =>
  calls.map(({ args }) => String(args.text)).join('\n');

/** Mentions the bot on Slack; the thread of what it answers. */
function mention(text: string, more: Record<string, unknown> = {}): string {
  const event = slackSends.mention(slack, { text, more });
  void slack.deliver('events_api', event);
  return (event.event as { ts: string }).ts;
}

const repliesTo = (message: string) =>
  discord.posted
    .filter(({ body }) => (body.message_reference as { message_id?: string })?.message_id === message)
    .map(({ id, body }) => ({ id, text: String(body.content) }));

test('an article is added on Slack, answered from on both, and its update marks both answers', async () => {
  const { output } = run;
  slack.files.set('bridge.txt', bridgeArticle());
  const file = { name: 'bridge.txt', url_private: `http://127.0.0.1:${slack.port}/files/bridge.txt` };
  const adding = mention('story add', { files: [file] });
  await until(() => said(inThread(adding)).includes('Taken in:'), output, 30_000);
  expect(said(inThread(adding))).toMatch(/reading the article/);
  expect(readdirSync(data)).toHaveLength(2);

  const question = 'who said "the bridge is not safe"?';
  const thread = mention(question);
  await until(() => said(inThread(thread)).includes('we will close it on May 1'), output);
  const asked = discord.say(discordSends.message(`<@${discordSends.BOT.id}> ${question}`, '71'));
  const answered = await until(() => repliesTo(String(asked.id))[0], output);
  expect(answered.text).toContain('we will close it on May 1');
  const untouched = mention('who said "nobody wanted to pay"?');
  await until(() => said(inThread(untouched)).includes('Tom Bell'), output);

  discord.files.set('update.txt', bridgeArticle('June 9'));
  const url = discord.url.replace('/api', '/files/update.txt');
  const attachments = { 9: { id: '9', filename: 'update.txt', size: 700, url, proxy_url: url } };
  const command = discordSends.interaction(2, '72', discordSends.inDirectMessage, {
    ...{ id: '600', name: 'story', type: 1, resolved: { attachments } },
    options: [{ name: 'article', type: 11, value: '9' }],
  });
  const added = discord.interact(command);
  await until(() => String(added.original?.body.content).includes('version 2'), output, 30_000);

  const marked =
    /Updated since I answered.*version 2[\s\S]*Was: .*May 1[\s\S]*Now: .*June 9|Updated since I answered/;
  await until(() => marked.test(said(inThread(thread))), output);
  expect(said(inThread(thread))).toMatch(/Was: “[^”]*May 1[^”]*” \(Ida Brandt, paragraph 2\)/);
  const below = await until(() => repliesTo(answered.id)[0], output);
  expect(below.text).toContain('June 9');
  // An answer that rests on what stands as it stood is left alone, and each is marked once.
  expect(inThread(thread)).toHaveLength(2);
  expect(inThread(untouched)).toHaveLength(1);
}, 120_000);

test('an article is pasted behind the command; one that is none says why', async () => {
  const { output } = run;
  const pasted = mention(
    `story add ${bridgeArticle().replaceAll('bridge', 'tunnel').replaceAll('Ida Brandt', 'Kay Moss')}`,
  );
  await until(() => /Taken in/.test(said(inThread(pasted))), output, 30_000);
  const empty = mention('story add nothing at all');
  await until(() => said(inThread(empty)).includes('was not taken in'), output, 30_000);
  const elsewhere = mention('story add', {
    files: [{ name: 'a.txt', url_private: 'http://127.0.0.1:9/a.txt' }],
  });
  await until(() => said(inThread(elsewhere)).includes('not kept where I read files'), output);
}, 90_000);
