import { type Story, storyFiles } from '../story/schema.ts';

/**
 * Faults of a story against the format and against its article: quotations that do not stand there word
 * for word at their offsets, and references to nothing. An empty list is a sound story.
 */
export function checkStory(story: Story, text: string): string[] {
  const faults: string[] = [];
  const { people, occasions, subjects, statements, facts, accounts, gaps, ...head } = story;
  const files = {
    'story.json': head,
    'people.json': people,
    'occasions.json': occasions,
    'subjects.json': subjects,
    'statements.json': statements,
    'facts.json': facts,
    'accounts.json': accounts,
    'gaps.json': gaps,
  };
  for (const file of Object.keys(files) as (keyof typeof files)[]) {
    const read = storyFiles[file].safeParse(files[file]);
    for (const issue of read.error?.issues ?? [])
      faults.push(`${file} ${issue.path.join('.')}: ${issue.message}`);
  }
  const known = new Set([...people, ...occasions, ...subjects].map((entry) => entry.id));
  for (const s of statements) {
    s.quotes.forEach((quote, i) => {
      const span = s.spans[i];
      if (span && s.settled !== 'mended' && text.slice(span.start, span.end) !== quote)
        faults.push(`statement ${s.id}: its words are not at ${span.start}`);
      else if (!text.includes(quote))
        faults.push(`statement ${s.id}: the article does not hold the words "${quote}"`);
    });
    for (const id of [
      s.speaker,
      ...s.to,
      ...s.via,
      ...s.mentions,
      ...s.about,
      ...(s.occasion ? [s.occasion] : []),
    ])
      if (!known.has(id)) faults.push(`statement ${s.id}: nothing has the id ${id}`);
  }
  for (const f of facts)
    for (const id of [...f.parties, ...f.about, ...(f.occasion ? [f.occasion] : [])])
      if (!known.has(id)) faults.push(`fact ${f.id}: nothing has the id ${id}`);
  return faults;
}
