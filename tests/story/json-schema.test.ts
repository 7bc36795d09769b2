import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { jsonSchemas } from '../../src/story/json-schema.ts';

const folder = 'data/schema';

describe('the JSON Schemas for editors', () => {
  it.each(jsonSchemas())('$file is current; if not, run npm run schema', ({ file, text }) => {
    expect(readFileSync(`${folder}/${file}`, 'utf8')).toBe(text);
  });

  it('are those and no others', () => {
    expect(readdirSync(folder).sort()).toEqual(
      jsonSchemas()
        .map(({ file }) => file)
        .sort(),
    );
  });

  it('say of a statement which fields must be there and what a field means', () => {
    const { text = '' } = jsonSchemas().find(({ file }) => file === 'statements.schema.json') ?? {};
    const { items } = JSON.parse(text);
    expect(items.required).toEqual(['id', 'speaker', 'gist', 'paragraph']);
    expect(items.additionalProperties).toBe(false);
    expect(items.properties.quotes.description).toContain('exact words');
  });
});
