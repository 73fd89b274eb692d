// Holds a document against a JSON Schema: node schema.mjs SCHEMA DOCUMENT
import { readFileSync } from 'node:fs';
import Ajv from 'ajv/dist/2020.js';

const [schema, document] = process.argv.slice(2).map((file) => JSON.parse(readFileSync(file, 'utf8')));
const validate = new Ajv({ strict: true, allErrors: true, allowUnionTypes: true }).compile(schema);
if (!validate(document)) {
  console.error(validate.errors);
  process.exitCode = 1;
}
