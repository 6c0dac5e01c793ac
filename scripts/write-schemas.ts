import { mkdirSync, writeFileSync } from 'node:fs';
import { editorSchemas } from '#schema/json-schema.ts';

// Writes the JSON Schemas that .vscode/settings.json assigns to the YAML files of content/.

mkdirSync('.vscode/schemas', { recursive: true });
for (const { name, schema } of editorSchemas())
  writeFileSync(`.vscode/schemas/${name}.json`, `${JSON.stringify(schema, null, 2)}\n`);
