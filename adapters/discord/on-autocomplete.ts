import type { ApplicationCommandOptionChoiceData, AutocompleteInteraction } from 'discord.js';
import type { Asker, Bot, Completion, WhoSaid } from '../../src/index.ts';
import { askerOf } from './asker.ts';
import type { Context } from './context.ts';
import { shorten } from './escape.ts';
import { facets } from './on-command.ts';

/** Most choices, and most characters of one. */
const CHOICES = 25;
const CHOICE_TEXT = 100;

/** Offers choices from the record while a person types, narrowed by what the other options say. */
export async function onAutocomplete(context: Context, interaction: AutocompleteInteraction): Promise<void> {
  const { bot } = context;
  const asker = askerOf(context, interaction);
  const { name, value } = interaction.options.getFocused(true);
  const others = interaction.options.data.flatMap((option) =>
    option.name !== name && typeof option.value === 'string' && option.value.trim() !== ''
      ? [[option.name, option.value]]
      : [],
  );
  const choices = choicesFor(bot, asker, interaction.commandName, name, value, Object.fromEntries(others));
  await interaction.respond(asChoices(choices));
}

function choicesFor(
  bot: Bot,
  asker: Asker,
  command: string,
  option: string,
  typed: string,
  others: Record<string, string>,
): Pick<Completion, 'value' | 'label'>[] {
  if (command === 'timeline') return bot.completeTimeline(typed, asker);
  const facet = facets.find((each) => each === option);
  if (facet) return bot.complete(facet, typed, chosenFrom(others), asker);
  if (option === 'of')
    return [...bot.complete('speaker', typed, {}, asker), ...bot.complete('about', typed, {}, asker)];
  if (option === 'title') {
    const titles = (bot.stories?.() ?? bot.overview(asker)).map(({ title }) => ({
      value: title,
      label: title,
    }));
    return titles.filter(({ value }) => value.toLowerCase().includes(typed.trim().toLowerCase()));
  }
  return [];
}

const chosenFrom = (others: Record<string, string>): WhoSaid =>
  Object.fromEntries(Object.entries(others).filter(([name]) => facets.some((facet) => facet === name)));

/** Choices as Discord takes them: none too long, none twice. */
export function asChoices(
  completions: Pick<Completion, 'value' | 'label'>[],
): ApplicationCommandOptionChoiceData<string>[] {
  const choices = new Map<string, string>();
  for (const { value, label } of completions) {
    const fits = value.trim() !== '' && value.length <= CHOICE_TEXT;
    if (fits && !choices.has(value)) choices.set(value, shorten(label.trim() || value, CHOICE_TEXT));
  }
  return [...choices].slice(0, CHOICES).map(([value, name]) => ({ name, value }));
}
