import { PermissionFlagsBits, PermissionsBitField } from 'discord.js';

/** The least that the bot needs in a server, and why. */
export const permissions = [
  { name: 'View Channels', bit: PermissionFlagsBits.ViewChannel, why: 'to see where it is mentioned' },
  { name: 'Send Messages', bit: PermissionFlagsBits.SendMessages, why: 'to answer' },
  {
    name: 'Send Messages in Threads',
    bit: PermissionFlagsBits.SendMessagesInThreads,
    why: 'to answer in threads',
  },
  {
    name: 'Create Public Threads',
    bit: PermissionFlagsBits.CreatePublicThreads,
    why: 'to move long exchanges to a thread, where a channel is set so',
  },
  {
    name: 'Read Message History',
    bit: PermissionFlagsBits.ReadMessageHistory,
    why: 'to post its answer as a reply to the question',
  },
] as const;

const bits = new PermissionsBitField(permissions.map(({ bit }) => bit));

/** The link by which someone who manages a server lets the bot in, with no more permissions than it needs. */
export function invitation(applicationId: string): string {
  const query = new URLSearchParams({
    client_id: applicationId,
    scope: 'bot applications.commands',
    permissions: String(bits.bitfield),
    integration_type: '0',
  });
  return `https://discord.com/oauth2/authorize?${query}`;
}

/** The link by which a person takes the commands along, into servers without the bot too. */
export function personalInvitation(applicationId: string): string {
  const query = new URLSearchParams({
    client_id: applicationId,
    scope: 'applications.commands',
    integration_type: '1',
  });
  return `https://discord.com/oauth2/authorize?${query}`;
}

/** Names of the permissions that are missing from a set of them, given as Discord writes it. */
export function missingPermissions(held: string): string[] {
  const has = new PermissionsBitField(/^\d+$/.test(held) ? BigInt(held) : 0n);
  return permissions.filter(({ bit }) => !has.has(bit)).map(({ name }) => name);
}
