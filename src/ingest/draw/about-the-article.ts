import type { Fact, Party } from '../../story/schema.ts';
import type { Article } from '../article/article.ts';
import { slug, uniqueId } from '../people/slugs.ts';

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** "2019-05-14T15:46" as "May 14, 2019, 3:46 PM". */
function inWords(published: string): string {
  const [, year, month, day, hour, minute] =
    /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2}))?/.exec(published) ?? [];
  if (!year) return published;
  const date = `${months[Number(month) - 1]} ${Number(day)}, ${year}`;
  if (!hour) return date;
  return `${date}, ${Number(hour) % 12 || 12}:${minute} ${Number(hour) < 12 ? 'AM' : 'PM'}`;
}

/** Those whose names stand in the byline: "Jo Lindqvist and Max Oduya, Courier". */
const authorsIn = (byline: string) =>
  (byline.split(',')[0] ?? '')
    .split(/ and | & /)
    .map((name) => name.trim())
    .filter((name) => /^\p{Lu}[^\d]{2,40}$/u.test(name) && name.includes(' '));

/** Who wrote and who helped, as people of the story; those already named are left as they are. */
export function makersOf(article: Article, people: Party[]): Party[] {
  const taken = new Set(people.map((p) => p.id));
  const person = (name: string, role: string): Party[] => {
    const known = people.some((p) => p.name === name);
    const surname = name.split(' ').at(-1) ?? name;
    if (known) return [];
    return [
      {
        id: uniqueId(surname, taken, name),
        name,
        short: surname,
        kind: 'person',
        pronoun: 'they',
        role,
        names: [surname],
        paragraphs: [0],
      },
    ];
  };
  return [
    ...authorsIn(article.byline ?? '').flatMap((name) => person(name, 'author of the article')),
    ...article.contributors.flatMap((name) => person(name, 'contributor to the article')),
  ];
}

/** What the article's own head and foot tell, as facts of paragraph 0: headline, outlet, date, makers. */
export function headFacts(article: Article, people: Party[], taken: Set<string>): Fact[] {
  const fact = (name: string, text: string, cues: string[], parties: string[] = []): Fact => ({
    id: uniqueId(`article ${slug(name)}`, taken),
    text,
    parties,
    about: [],
    paragraph: 0,
    cues,
    denies: [],
  });
  const party = (name: string) => people.filter((p) => p.name === name).map((p) => p.id);
  const dated = article.published ? ` on ${inWords(article.published)}` : '';
  const facts = [
    fact('headline', `The headline of the article is: ${article.headline.replace(/[.]$/, '')}.`, [
      'headline',
      'title of the article',
    ]),
  ];
  if (article.subhead)
    facts.push(
      fact('subhead', `The line under the headline is: ${article.subhead}`, [
        'subhead',
        'line under the headline',
      ]),
    );
  if (article.published || article.outlet !== 'unknown outlet')
    facts.push(
      fact('published', `The article was published by ${article.outlet}${dated}.`, [
        'when was the story published',
        'what day and time did the article go up',
        'which outlet',
        'source of the article',
      ]),
    );
  if (article.byline)
    facts.push(
      fact(
        'author',
        `The article is by ${article.byline}.`,
        ['who wrote the article', 'author', 'reporter', 'byline'],
        authorsIn(article.byline).flatMap(party),
      ),
    );
  for (const name of article.contributors)
    facts.push(
      fact(
        `contributor ${name}`,
        `${name} contributed to the article.`,
        ['who contributed to the report', 'contributor', 'credited'],
        party(name),
      ),
    );
  if (article.place)
    facts.push(
      fact('place', `The article was filed from ${article.place}.`, [
        'dateline',
        'where was the article written',
      ]),
    );
  return facts;
}
