/**
 * What the app may do, and what for. `adapters/slack/manifest.json` asks for exactly these. Without a
 * `needed` one the bot cannot do its work; without another it starts and does less.
 */
export const SCOPES: readonly { scope: string; needed: boolean; purpose: string }[] = [
  { scope: 'chat:write', needed: true, purpose: 'to answer' },
  { scope: 'app_mentions:read', needed: false, purpose: 'to hear when it is mentioned in a channel' },
  { scope: 'im:history', needed: false, purpose: 'to hear direct messages' },
  { scope: 'commands', needed: false, purpose: 'for the slash commands and the message shortcut' },
  {
    scope: 'channels:history',
    needed: false,
    purpose: 'to follow edits, deletions and follow-ups in public channels it is in',
  },
  { scope: 'groups:history', needed: false, purpose: 'the same in private channels it is in' },
  { scope: 'files:read', needed: false, purpose: 'to take in an article that is attached to "story add"' },
  {
    scope: 'assistant:write',
    needed: false,
    purpose: 'for the status and the suggested prompts in its Messages tab',
  },
];
