import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { jsonSchemas } from '../../src/index.ts';

/* npm run schema: writes the JSON Schemas that editors read, see data/README.md. */

const folder = 'data/schema';

mkdirSync(folder, { recursive: true });
for (const { file, text } of jsonSchemas()) writeFileSync(join(folder, file), text);
console.log(`${folder}: ${jsonSchemas().length} schemas.`);
