// Writes a JSON Schema out as plain functions that say yes or no. They are a twentieth of what validators are that also say
// why, and are read at the start of every process; src/foundation/schema-errors.ts says why, from the schema itself.

/** What a value of a type is; numbers as ajv takes them. */
const IS = {
  string: (value) => `typeof ${value} == 'string'`,
  boolean: (value) => `typeof ${value} == 'boolean'`,
  number: (value) => `isNumber(${value})`,
  integer: (value) => `isNumber(${value}) && ${value} % 1 === 0`,
  array: (value) => `Array.isArray(${value})`,
  object: (value) => `isObject(${value})`,
};

const PRELUDE = `
function isObject(value) {
  return typeof value == 'object' && value !== null && !Array.isArray(value);
}
function isNumber(value) {
  return typeof value == 'number' && Number.isFinite(value);
}
function isLonger(text, most) {
  if (text.length <= most) return false;
  let characters = 0;
  for (const _ of text) characters += 1;
  return characters > most;
}
`;

const READ = new Set([
  ...['$schema', '$id', '$defs', '$ref', 'type', 'const', 'enum', 'anyOf', 'if', 'then', 'else'],
  ...['minimum', 'maximum', 'maxLength', 'pattern', 'minItems', 'maxItems', 'uniqueItems', 'items'],
  ...['minProperties', 'maxProperties', 'required', 'propertyNames', 'additionalProperties'],
  'properties',
]);

const text = (value) => JSON.stringify(value);

/** Whether a schema accepts everything; one that is `false` has no keywords either, and accepts nothing. */
const acceptsAll = (schema) => typeof schema === 'object' && Object.keys(schema).length === 0;

/** The code of one schema, and of those inside it that it refers to; `parts` are further exports by their place in it. */
export function verdictCode(schema, parts) {
  const writer = new VerdictWriter(schema);
  const exported = Object.entries(parts).map(
    ([name, ref]) => `export { ${writer.named(ref)} as ${name} };`,
  );
  return `${PRELUDE}${writer.declarations.join('\n')}\n${exported.join('\n')}\n`;
}

class VerdictWriter {
  declarations = [];
  #root;
  #functions = new Map();
  #patterns = new Map();
  #count = 0;

  constructor(root) {
    this.#root = root;
  }

  /** The function for a schema that others refer to. */
  named(ref) {
    const known = this.#functions.get(ref);
    if (known !== undefined) return known;
    const words = ref
      .slice(1)
      .split(/[^A-Za-z]+/)
      .slice(2);
    const name = words.reduce(
      (start, word) => start + word[0].toUpperCase() + word.slice(1),
      'follows',
    );
    this.#functions.set(ref, name);
    this.#declare(name, this.at(ref));
    return name;
  }

  at(ref) {
    return ref
      .split('/')
      .slice(1)
      .reduce((within, step) => within[step], this.#root);
  }

  #declare(name, schema) {
    this.declarations.push(
      `function ${name}(value) {\n${this.#statements(schema, 'value')}return true;\n}`,
    );
  }

  #fresh(what) {
    this.#count += 1;
    return `${what}${this.#count}`;
  }

  /** A condition that holds for what the schema accepts. */
  #condition(schema, value) {
    const keywords = Object.keys(schema);
    if (keywords.length === 1 && schema.type !== undefined) return this.#isOfType(schema, value);
    if (keywords.length === 1 && schema.$ref !== undefined)
      return `${this.named(schema.$ref)}(${value})`;
    const name = this.#fresh('holds');
    this.#declare(name, schema);
    return `${name}(${value})`;
  }

  #isOfType({ type }, value) {
    return [type]
      .flat()
      .map((one) => IS[one](value))
      .join(' || ');
  }

  /** Statements that return false for what the schema does not accept. */
  #statements(schema, value) {
    if (typeof schema === 'boolean')
      throw new Error('no code is written for a schema without keywords');
    const unread = Object.keys(schema).filter((keyword) => !READ.has(keyword));
    if (unread.length > 0) throw new Error(`no code is written for ${unread.join(', ')}`);
    const refuse = (condition) => `if (${condition}) return false;\n`;
    const type = schema.type === undefined ? '' : refuse(`!(${this.#isOfType(schema, value)})`);
    const groups = [
      ['number', this.#forNumbers(schema, value, refuse)],
      ['string', this.#forStrings(schema, value, refuse)],
      ['array', this.#forArrays(schema, value, refuse)],
      ['object', this.#forObjects(schema, value, refuse)],
    ].map(([name, code]) => {
      if (code === '' || schema.type === name) return code;
      return `if (${IS[name](value)}) {\n${code}}\n`;
    });
    return type + this.#forAll(schema, value, refuse) + groups.join('');
  }

  #forAll(schema, value, refuse) {
    const same = (allowed) => {
      if (typeof allowed === 'object' && allowed !== null)
        throw new Error('no code is written that compares objects');
      return `${value} !== ${text(allowed)}`;
    };
    let code = '';
    if (schema.$ref !== undefined) code += refuse(`!${this.named(schema.$ref)}(${value})`);
    if (schema.const !== undefined) code += refuse(same(schema.const));
    if (schema.enum !== undefined) code += refuse(schema.enum.map(same).join(' && '));
    if (schema.anyOf !== undefined)
      code += refuse(`!(${schema.anyOf.map((one) => this.#condition(one, value)).join(' || ')})`);
    if (schema.if !== undefined) {
      const [met, unmet] = [schema.then, schema.else].map((branch) =>
        this.#statements(branch ?? {}, value),
      );
      code += `if (${this.#condition(schema.if, value)}) {\n${met}} else {\n${unmet}}\n`;
    }
    return code;
  }

  #forNumbers({ minimum, maximum }, value, refuse) {
    const over = maximum === undefined ? '' : refuse(`${value} > ${maximum}`);
    return over + (minimum === undefined ? '' : refuse(`${value} < ${minimum}`));
  }

  #forStrings({ maxLength, pattern }, value, refuse) {
    const long = maxLength === undefined ? '' : refuse(`isLonger(${value}, ${maxLength})`);
    return long + (pattern === undefined ? '' : refuse(`!${this.#pattern(pattern)}(${value})`));
  }

  /** Expressions are made when they are first needed: most documents need few. */
  #pattern(pattern) {
    const known = this.#patterns.get(pattern);
    if (known !== undefined) return known;
    const name = this.#fresh('matches');
    this.#patterns.set(pattern, name);
    this.declarations.push(`let ${name}Expression;
function ${name}(text) {
  ${name}Expression ??= new RegExp(${text(pattern)}, 'u');
  return ${name}Expression.test(text);
}`);
    return name;
  }

  #forArrays({ minItems, maxItems, uniqueItems, items }, value, refuse) {
    let code = '';
    if (maxItems !== undefined) code += refuse(`${value}.length > ${maxItems}`);
    if (minItems !== undefined) code += refuse(`${value}.length < ${minItems}`);
    if (uniqueItems) code += refuse(this.#holdsTwice(items, value));
    if (items === undefined || acceptsAll(items)) return code;
    const item = this.#fresh('item');
    return `${code}for (let ${item} of ${value}) {\n${this.#statements(items, item)}}\n`;
  }

  /** Items that are no texts are refused for that. */
  #holdsTwice(items, value) {
    const schema = items.$ref === undefined ? items : this.at(items.$ref);
    const areTexts =
      schema.type === 'string' || schema.enum?.every((one) => typeof one === 'string');
    if (!areTexts) throw new Error('no code is written that compares items other than texts');
    return `new Set(${value}).size < ${value}.length`;
  }

  #forObjects(schema, value, refuse) {
    const {
      minProperties,
      maxProperties,
      required = [],
      propertyNames,
      additionalProperties,
    } = schema;
    const { properties = {} } = schema;
    const count = `Object.keys(${value}).length`;
    let code = '';
    if (maxProperties !== undefined) code += refuse(`${count} > ${maxProperties}`);
    if (minProperties !== undefined) code += refuse(`${count} < ${minProperties}`);
    if (required.length > 0)
      code += refuse(required.map((name) => `${value}[${text(name)}] === undefined`).join(' || '));
    const name = this.#fresh('name');
    const named = [
      propertyNames === undefined ? '' : this.#statements(propertyNames, name),
      this.#forOthers(additionalProperties, Object.keys(properties), `${value}[${name}]`, name),
    ].join('');
    if (named !== '') code += `for (let ${name} in ${value}) {\n${named}}\n`;
    return code + this.#forMembers(properties, value);
  }

  #forOthers(schema, known, value, name) {
    if (schema === undefined || schema === true) return '';
    const isOther = known.map((one) => `${name} !== ${text(one)}`).join(' && ');
    const member = this.#fresh('member');
    const code =
      schema === false
        ? 'return false;\n'
        : `let ${member} = ${value};\n${this.#statements(schema, member)}`;
    return isOther === '' ? code : `if (${isOther}) {\n${code}}\n`;
  }

  #forMembers(properties, value) {
    return Object.entries(properties)
      .filter(([, schema]) => !acceptsAll(schema))
      .map(([name, schema]) => {
        const member = this.#fresh('member');
        const code = this.#statements(schema, member);
        return `let ${member} = ${value}[${text(name)}];\nif (${member} !== undefined) {\n${code}}\n`;
      })
      .join('');
  }
}
