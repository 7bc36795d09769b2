import { z } from 'zod';
import { storyFiles } from './schema.ts';
import { wordingsSchema } from './wordings-schema.ts';

/** The JSON Schema of each file of a story, for editors, as name and text of the file that holds it. */
export function jsonSchemas(): { file: string; text: string }[] {
  return Object.entries({ ...storyFiles, 'wordings.json': wordingsSchema }).map(([file, schema]) => {
    // Draft 7 is what editors know best; as input, since fields with a default may be left out by hand.
    const made = z.toJSONSchema(schema, { target: 'draft-7', io: 'input' });
    return {
      file: file.replace('.json', '.schema.json'),
      text: `${JSON.stringify({ title: `${file} of a story`, ...made }, null, 2)}\n`,
    };
  });
}
