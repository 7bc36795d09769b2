import { crossCheck } from '../../story/cross-check.ts';
import { type Story, storyFiles } from '../../story/schema.ts';
import { storyParts } from '../../story/story-parts.ts';

/**
 * Faults of a story against the format and against its article: quotations that do not stand there word
 * for word at their offsets, and references to nothing. An empty list is a sound story.
 */
export function checkStory(story: Story, text: string): string[] {
  const faults: string[] = [];
  const files = storyParts(story);
  for (const file of Object.keys(files) as (keyof typeof files)[]) {
    const read = storyFiles[file].safeParse(files[file]);
    for (const issue of read.error?.issues ?? [])
      faults.push(`${file} ${issue.path.join('.')}: ${issue.message}`);
  }
  for (const s of story.statements) {
    s.quotes.forEach((quote, i) => {
      const span = s.spans[i];
      if (span && s.settled !== 'mended' && text.slice(span.start, span.end) !== quote)
        faults.push(`statement ${s.id}: its words are not at ${span.start}`);
      else if (!text.includes(quote))
        faults.push(`statement ${s.id}: the article does not hold the words "${quote}"`);
    });
  }
  faults.push(...crossCheck(story).map(({ file, text: fault }) => `${file} ${fault}`));
  return faults;
}
