import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Story } from '../story/schema.ts';
import type { Article, Known } from './article/article.ts';
import { fingerprintOf } from './article/fingerprint.ts';
import { type Format, readArticle } from './article/read-article.ts';
import { drawStory, storyId } from './draw/draw-story.ts';
import { bookkeepingOf } from './keep/bookkeeping.ts';
import { checkStory } from './keep/check-story.ts';
import { keepSettled, mendReferences } from './keep/keep-settled.ts';
import { recognise } from './keep/recognise.ts';
import { type KnownStory, knownStories, readCopy, readStory, writeStory } from './keep/story-files.ts';
import { whatChanged } from './keep/what-changed.ts';

export interface Options {
  /** Folder of all stories. */
  data: string;
  /** ISO day of intake, for articles that print no date. */
  today: string;
  keepCopy: boolean;
  /** Draw and check, but write nothing. */
  dryRun: boolean;
  /** Draw again even an article already taken in; what a person has settled stays. */
  again?: boolean;
}

export interface TakenIn {
  outcome: 'new' | 'same' | 'version' | 'copy';
  story: Story;
  folder: string;
  changes: string[];
}

/** Takes articles into one data folder; keeps in mind what is there, so that a long run reads it once. */
export class Intake {
  private readonly known: KnownStory[];
  private readonly options: Options;

  constructor(options: Options) {
    this.options = options;
    this.known = knownStories(options.data);
  }

  /**
   * One article, from its source to its place in the data folder.
   * @throws Error when it holds no article, or when what was drawn does not stand up to the check
   */
  take(source: string, format: Format, told: Known = {}): TakenIn {
    const article = readArticle(source, format, told);
    const fingerprint = fingerprintOf(article);
    const place = recognise(article, fingerprint, this.known);
    const byHand = place.kind === 'same' && place.story.bookkeeping === null;
    if (place.kind === 'same' && (byHand || !this.options.again))
      return {
        outcome: 'same',
        story: readStory(place.story.folder),
        folder: place.story.folder,
        changes: [],
      };
    const standing = place.kind === 'version' || place.kind === 'same' ? place.story : null;
    const id = standing?.id ?? this.freeId(storyId(article));
    const drawn: Story = {
      ...drawStory(article, this.options.today, id),
      ...(place.kind === 'copy' ? { copyOf: place.story.copyOf ?? place.story.id } : {}),
    };
    const { story, changes } = standing
      ? this.renewed(standing, drawn, article, place.kind === 'version')
      : { story: { ...drawn, version: 1 }, changes: [] };
    const faults = checkStory(story, article.text);
    if (faults.length > 0)
      throw new Error(`What was drawn does not stand up to the article: ${faults.slice(0, 3).join('; ')}`);
    const folder = join(this.options.data, id);
    const bookkeeping = bookkeepingOf(fingerprint, drawn);
    if (!this.options.dryRun) {
      writeStory(folder, story, { bookkeeping, text: this.options.keepCopy ? article.text : null });
      this.remember({
        id,
        folder,
        outlet: story.outlet,
        headline: story.headline,
        url: story.url,
        copyOf: story.copyOf,
        bookkeeping,
      });
    }
    return { outcome: place.kind, story, folder, changes };
  }

  private renewed(
    known: KnownStory,
    drawn: Story,
    article: Article,
    update: boolean,
  ): { story: Story; changes: string[] } {
    const before = readStory(known.folder);
    const copy = readCopy(known.folder);
    const changes = update
      ? copy === null
        ? ['The text changed; no copy of the earlier one was kept.']
        : whatChanged(readArticle(copy, 'text'), article)
      : [];
    const merged = known.bookkeeping ? keepSettled(known.bookkeeping, before, drawn) : drawn;
    const gone = merged.statements.filter((s) => s.quotes.some((quote) => !article.text.includes(quote)));
    const notes = [...changes, ...gone.map((s) => `No longer in the article, taken out: ${s.quotes[0]}`)];
    const version = (before.version ?? 1) + (update ? 1 : 0);
    const said =
      notes.length > 0 && update ? [...(before.changes ?? []), { version, what: notes }] : before.changes;
    const story = mendReferences({
      ...merged,
      statements: merged.statements.filter((s) => !gone.includes(s)),
      version,
      ...(said ? { changes: said } : {}),
    });
    return {
      story: { ...story, statements: story.statements.map((s) => placed(s, article.text)) },
      changes: notes,
    };
  }

  private freeId(wanted: string): string {
    let id = wanted;
    for (
      let n = 2;
      this.known.some((story) => story.id === id) || existsSync(join(this.options.data, id));
      n += 1
    )
      id = `${wanted}-${n}`;
    return id;
  }

  private remember(story: KnownStory): void {
    const at = this.known.findIndex((other) => other.id === story.id);
    if (at >= 0) this.known[at] = story;
    else this.known.push(story);
  }
}

/** Offsets of a kept entry put right for a text that has moved under it. */
function placed(statement: Story['statements'][number], text: string): Story['statements'][number] {
  if (
    statement.quotes.every(
      (quote, i) => text.slice(statement.spans[i]?.start, statement.spans[i]?.end) === quote,
    )
  )
    return statement;
  const spans = statement.quotes.map((quote) => ({
    start: text.indexOf(quote),
    end: text.indexOf(quote) + quote.length,
  }));
  return { ...statement, spans };
}
