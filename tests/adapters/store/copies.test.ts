import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serverPrograms, startPostgres, type TestServer } from '../../support/postgres.ts';
import { mention } from '../../support/slack-server/payloads.ts';
import { startOverSocket } from '../../support/slack-server/run.ts';
import { SlackServer } from '../../support/slack-server/server.ts';

const programs = serverPrograms();
const MENTIONS = 500;

describe.skipIf(!programs && !process.env.CI)('two copies of the bot on one PostgreSQL', () => {
  let server: TestServer | undefined;
  beforeAll(async () => {
    if (!programs) throw new Error('No PostgreSQL server is installed: apt-get install postgresql.');
    server = await startPostgres(programs);
  }, 60_000);
  afterAll(() => server?.remove(), 60_000);

  it('answer each of 500 mentions once, retries and all, though one is killed in the middle', async () => {
    const slack = new SlackServer();
    await slack.start();
    const env = { DATABASE_URL: server?.database() ?? '', LOG_LEVEL: 'info' };
    const [first, second] = await Promise.all([startOverSocket(slack, env), startOverSocket(slack, env)]);
    await slack.until('both connections', () => slack.sockets.length === 2);
    slack.spread = true;
    const asked: string[] = [];
    for (let at = 0; at < MENTIONS; at += 1) {
      // Each from another person: nobody is slowed.
      const event = mention(slack, { text: 'who said it?', user: `U${at}` });
      asked.push((event.event as { ts: string }).ts);
      // Every fifth comes again, on the other connection.
      const times = at % 5 === 0 ? 2 : 1;
      for (let time = 0; time < times; time += 1) void slack.deliver('events_api', event);
      if (at % 10 === 9) await new Promise((resolve) => setTimeout(resolve, 15));
      if (at === MENTIONS / 2) first.signal('SIGKILL');
    }
    const answers = () => slack.of('chat.postMessage').map(({ args }) => String(args.thread_ts));
    await slack
      .until('all answers', () => new Set(answers()).size >= MENTIONS, 45_000)
      .catch(() => undefined);
    // What comes late would be one too many.
    await new Promise((resolve) => setTimeout(resolve, 3000));
    const counts = new Map(asked.map((ts) => [ts, answers().filter((each) => each === ts).length]));
    const lost = [...counts].filter(([, count]) => count === 0);
    const twice = [...counts].filter(([, count]) => count > 1);
    expect({ lost, twice }).toEqual({ lost: [], twice: [] });
    expect(second.output()).toContain('taking up');
    await second.stop();
    await slack.stop();
  }, 90_000);
});
