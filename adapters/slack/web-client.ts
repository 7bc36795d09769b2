import { webApi } from '@slack/bolt';
import type { Log } from '../shared/log.ts';
import { quietLogger } from './logger.ts';

/**
 * Repeats of a call that failed on the way, within about half a minute: longer, and the question is stale.
 * Answers to 429 are repeated after the time that Slack asks for, and count as one repeat each.
 */
export const RETRIES = { retries: 8, minTimeout: 300, maxTimeout: 5000, factor: 2.5 };
/**
 * Calls at once. Slack's client holds back all others after a 429, but those under way are each refused too:
 * few of them, few repeats. Sane from 5 to 100, the client's own default.
 */
const CALLS_AT_ONCE = 20;
/** For what may be left out: no repeats, and no waiting. */
const NO_RETRIES = { retries: 0 };
/** Slack answers in well under a second; past this the connection is dead. */
const TIMEOUT_MS = 20_000;

export type SlackClient = webApi.WebClient;

export function clientOptions(apiUrl: string, log: Log): webApi.WebClientOptions {
  return {
    slackApiUrl: apiUrl,
    retryConfig: RETRIES,
    maxRequestConcurrency: CALLS_AT_ONCE,
    timeout: TIMEOUT_MS,
    logger: quietLogger(log),
  };
}

/** A client for ornaments, such as a status: a failure is over at once and holds up nothing else. */
export function createOrnamentClient(token: string, apiUrl: string, log: Log): SlackClient {
  return new webApi.WebClient(token, {
    slackApiUrl: apiUrl,
    retryConfig: NO_RETRIES,
    rejectRateLimitedCalls: true,
    timeout: 1500,
    logger: quietLogger(log),
  });
}

/** A client for the check at the start: soon over, so that a wrong address is told at once. */
export function createCheckClient(token: string, apiUrl: string, log: Log): SlackClient {
  return new webApi.WebClient(token, {
    slackApiUrl: apiUrl,
    retryConfig: { retries: 1, minTimeout: 200 },
    timeout: 8000,
    logger: quietLogger(log),
  });
}
