import { App, SocketModeReceiver } from '@slack/bolt';

/* The least a Bolt app can do: it says back what it hears. The measure for our own. */

const clientOptions = { slackApiUrl: process.env.SLACK_API_URL ?? '', retryConfig: { retries: 1 } };
const receiver = new SocketModeReceiver({
  appToken: process.env.SLACK_APP_TOKEN ?? '',
  installerOptions: { clientOptions },
});
const app = new App({ token: process.env.SLACK_BOT_TOKEN ?? '', receiver, clientOptions });
app.event('app_mention', async ({ event, client }) => {
  await client.chat.postMessage({ channel: event.channel, thread_ts: event.ts, text: event.text });
});
await app.start();
console.log('listening');
process.on('SIGTERM', () => process.exit(0));
