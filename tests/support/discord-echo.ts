import { Client, GatewayIntentBits } from 'discord.js';

/** The least a discord.js bot can do: it says back what was asked. The measure for the real one. */
const client = new Client({
  intents: [GatewayIntentBits.Guilds],
  rest: { api: process.env.DISCORD_API_URL ?? '' },
});
client.on('interactionCreate', async (interaction) => {
  if (interaction.isAutocomplete()) await interaction.respond([{ name: 'echo', value: 'echo' }]);
  if (interaction.isChatInputCommand())
    await interaction.reply(interaction.options.getString('question') ?? '');
});
client.once('clientReady', () => console.error('ready as echo'));
await client.login(process.env.DISCORD_TOKEN);
process.on('SIGTERM', () => client.destroy().then(() => process.exit(0)));
