import type { PostBelow } from '../shared/mark-changed.ts';
import type { Desk } from './desk.ts';
import { readable } from './logger.ts';
import { post } from './post.ts';
import { render } from './render.ts';

/** What Slack refuses for good: the channel or the message is gone, or we may not write there. */
const REFUSED = 'slack_webapi_platform_error';

/** Posts in the thread of a message of ours. */
export const postBelow =
  (desk: Desk): PostBelow =>
  async ({ channel, thread, message }, reply) => {
    try {
      await post(desk, { channel, thread: thread ?? message }, render(reply));
      return true;
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === REFUSED)) throw error;
      desk.services.log.info(`slack: an answer cannot be marked (${readable(error)})`);
      return false;
    }
  };
