import { hostile } from '../support/hostile.js';
import { GOOD_JWT } from '../support/hostile-credentials.js';

const MANY = 1_000_000;

// A megabyte of white space is well within the limit on text, and must not be gone over again from each of its signs.
hostile('runs of white space', [
  ...[' ', '\n', '\t', '\r', ' \n'].map((space) => ({
    name: `between two members: ${JSON.stringify(space)}`,
    input: () => `{"a":1,${space.repeat(MANY / space.length)}"b":2}`,
    check: 'document.data-model',
    code: 'data-model.context',
  })),
  {
    name: 'before what is no JSON',
    input: () => `${' '.repeat(MANY)}x`,
    check: 'input.format',
    code: 'ERR_JSON_SYNTAX',
  },
  {
    name: 'between the parts of a JWT',
    input: () => GOOD_JWT.replace('.', `.${' '.repeat(MANY)}`),
    check: 'input.format',
    code: 'ERR_JSON_SYNTAX',
  },
  {
    name: 'in a text',
    input: () => `{"a":"${' '.repeat(MANY / 2)}"}`,
    check: 'document.data-model',
    code: 'data-model.context',
  },
]);
