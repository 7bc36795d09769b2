import type { Added } from '../door.ts';
import type { Library } from './library.ts';

/** So many stories are told of, and so many statements of each. */
const MOST = { stories: 5, lines: 10 };

/** Stories that are new or have changed since a time, latest first, of these ids or of all. */
export function addedSince(library: Library, since: number, among: readonly string[] | undefined): Added[] {
  const fresh = library.stories
    .filter(({ id, changedAt }) => changedAt > since && (!among || among.includes(id)))
    .sort((a, b) => b.changedAt - a.changedAt)
    .slice(0, MOST.stories);
  return fresh.map((story) => {
    const said = library.shelf(story.id)?.record.story.statements ?? [];
    const lines = story.version > 1 ? story.changes : said.map(({ gist }) => gist);
    return { story, lines: lines.slice(0, MOST.lines) };
  });
}
