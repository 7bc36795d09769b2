/** Words as an id: lower case, no accents, hyphens between. */
export function slug(words: string): string {
  return words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s?\b/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '');
}

/** An id not taken yet, from the first of the words given that is free, else with a number. */
export function uniqueId(words: string, taken: Set<string>, longer?: string): string {
  const choices = [slug(words), ...(longer ? [slug(longer)] : [])].filter((id) => id !== '');
  let id = choices.find((choice) => !taken.has(choice));
  for (let n = 2; id === undefined; n += 1) {
    const numbered = `${choices[0] ?? 'entry'}-${n}`;
    if (!taken.has(numbered)) id = numbered;
  }
  taken.add(id);
  return id;
}
