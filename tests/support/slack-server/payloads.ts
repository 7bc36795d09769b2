import { BOT, type Json, type SlackServer } from './server.ts';

/* What Slack sends when a person does something, as the reference and recorded events have it. */

export interface MessageOptions {
  text: string;
  user?: string;
  channel?: string;
  ts?: string;
  thread?: string;
  more?: Json;
}

const wrap = (slack: SlackServer, event: Json): Json => ({
  token: 'verification',
  team_id: 'T1',
  api_app_id: 'A1',
  type: 'event_callback',
  event_id: slack.id('Ev'),
  event_time: 1_700_000_000,
  authorizations: [{ team_id: 'T1', user_id: BOT, is_bot: true }],
  event,
});

function written(slack: SlackServer, type: string, options: MessageOptions): Json {
  const { text, user = 'U1', channel = 'C1', thread, more = {} } = options;
  const ts = options.ts ?? slack.ts();
  return {
    type,
    user,
    text,
    channel,
    ts,
    event_ts: ts,
    client_msg_id: slack.id('client'),
    ...(thread ? { thread_ts: thread } : {}),
    ...more,
  };
}

export function mention(slack: SlackServer, options: MessageOptions): Json {
  return wrap(slack, written(slack, 'app_mention', { ...options, text: `<@${BOT}> ${options.text}` }));
}

/** A message in a channel, which comes for every message in it, mentions included. */
export function message(slack: SlackServer, options: MessageOptions): Json {
  const more = { channel_type: 'channel', ...options.more };
  return wrap(slack, written(slack, 'message', { ...options, more }));
}

export function direct(slack: SlackServer, options: MessageOptions): Json {
  const more = { channel_type: 'im', ...options.more };
  return wrap(slack, written(slack, 'message', { channel: 'D1', ...options, more }));
}

export function edited(slack: SlackServer, channel: string, ts: string, text: string, more: Json = {}): Json {
  return wrap(slack, {
    type: 'message',
    subtype: 'message_changed',
    channel,
    ts: slack.ts(),
    message: { type: 'message', user: 'U1', text, ts, edited: { user: 'U1', ts }, ...more },
    previous_message: { type: 'message', user: 'U1', text: 'before', ts },
  });
}

export function deleted(slack: SlackServer, channel: string, ts: string): Json {
  const previous_message = { type: 'message', user: 'U1', text: 'before', ts };
  return wrap(slack, {
    type: 'message',
    subtype: 'message_deleted',
    channel,
    ts: slack.ts(),
    deleted_ts: ts,
    previous_message,
  });
}

export function appHomeOpened(slack: SlackServer, tab: 'home' | 'messages', user = 'U1'): Json {
  return wrap(slack, { type: 'app_home_opened', user, channel: 'D1', tab, event_ts: slack.ts() });
}

export function command(
  slack: SlackServer,
  name: string,
  text: string,
  more: Json = {},
): Record<string, string> {
  return {
    token: 'verification',
    team_id: 'T1',
    team_domain: 'news',
    channel_id: 'C1',
    channel_name: 'news',
    user_id: 'U1',
    user_name: 'anna',
    api_app_id: 'A1',
    command: name,
    text,
    response_url: slack.responseUrl(),
    trigger_id: slack.id('trigger'),
    ...(more as Record<string, string>),
  };
}

const interactive = (slack: SlackServer, type: string, user = 'U1'): Json => ({
  type,
  token: 'verification',
  team: { id: 'T1', domain: 'news' },
  user: { id: user, username: 'anna', name: 'anna' },
  api_app_id: 'A1',
  trigger_id: slack.id('trigger'),
});

export interface PressOptions {
  /** The element that is pressed, as the bot sent it. */
  element: Json;
  channel?: string;
  message?: string;
  thread?: string;
  hidden?: boolean;
  user?: string;
}

export function press(slack: SlackServer, options: PressOptions): Json {
  const { element, channel = 'C1', message: ts = slack.ts(), thread, hidden = false, user } = options;
  const action = { action_ts: slack.ts(), block_id: 'tools', ...element };
  return {
    ...interactive(slack, 'block_actions', user),
    response_url: slack.responseUrl(),
    channel: { id: channel, name: 'news' },
    container: {
      type: 'message',
      message_ts: ts,
      channel_id: channel,
      is_ephemeral: hidden,
      ...(thread ? { thread_ts: thread } : {}),
    },
    ...(hidden ? {} : { message: { type: 'message', ts, ...(thread ? { thread_ts: thread } : {}) } }),
    actions: [action],
  };
}

/** A press on the Home tab: no channel and no message. */
export function pressAtHome(slack: SlackServer, element: Json): Json {
  return {
    ...interactive(slack, 'block_actions'),
    container: { type: 'view', view_id: 'V1' },
    view: { id: 'V1', type: 'home', state: { values: {} } },
    actions: [{ action_ts: slack.ts(), block_id: 'x', ...element }],
  };
}

export function viewState(chosen: Record<string, string | null>): Json {
  return Object.fromEntries(
    Object.entries(chosen).map(([block, value]) => [
      block,
      { [block]: { type: 'external_select', selected_option: value === null ? null : { value } } },
    ]),
  );
}

/** Typing into an external select, with what the others hold. */
export function suggestion(slack: SlackServer, action: string, typed: string, view: Json, state: Json): Json {
  return {
    ...interactive(slack, 'block_suggestion'),
    block_id: action,
    action_id: action,
    value: typed,
    container: { type: 'view', view_id: 'V1' },
    view: { ...view, id: 'V1', state: { values: state } },
  };
}

export function choice(slack: SlackServer, action: string, value: string, view: Json, state: Json): Json {
  return {
    ...interactive(slack, 'block_actions'),
    container: { type: 'view', view_id: 'V1' },
    view: { ...view, id: 'V1', hash: 'h', state: { values: state } },
    actions: [{ type: 'external_select', block_id: action, action_id: action, selected_option: { value } }],
  };
}

export function submit(slack: SlackServer, view: Json, state: Json): Json {
  return {
    ...interactive(slack, 'view_submission'),
    view: { ...view, id: 'V1', hash: 'h', state: { values: state } },
  };
}

export function shortcut(slack: SlackServer, callback: string, quoted: Json, user?: string): Json {
  const ts = slack.ts();
  return {
    ...interactive(slack, 'message_action', user),
    callback_id: callback,
    response_url: slack.responseUrl(),
    channel: { id: 'C1', name: 'news' },
    message_ts: ts,
    message: { type: 'message', user: 'U2', ts, ...quoted },
  };
}
