// Writes a JSON Schema out as plain functions that say yes or no. They are a twentieth of what validators are that also say
// why, and are read at the start of every process; src/foundation/schema-errors.ts says why, from the schema itself.

/** The function that tells a value of a type; numbers as ajv takes them. */
const IS = {
  string: 'isString',
  boolean: 'isBoolean',
  number: 'isNumber',
  integer: 'isInteger',
  array: 'Array.isArray',
  object: 'isObject',
};

const PRELUDE = `
function isString(value) {
  return typeof value == 'string';
}
function isBoolean(value) {
  return typeof value == 'boolean';
}
function isObject(value) {
  return typeof value == 'object' && value !== null && !Array.isArray(value);
}
function isNumber(value) {
  return typeof value == 'number' && Number.isFinite(value);
}
function isInteger(value) {
  return isNumber(value) && value % 1 === 0;
}
function isLonger(text, most) {
  if (text.length <= most) return false;
  let characters = 0;
  for (const _ of text) characters += 1;
  return characters > most;
}
function maybe(value, holds) {
  return value === undefined || holds(value);
}
function all(list, hold) {
  for (let at = 0; at < list.length; at += 1) if (!hold(list[at])) return false;
  return true;
}
function oneOrAll(value, hold) {
  return Array.isArray(value) ? all(value, hold) : hold(value);
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

/**
 * Writes a function for each schema that says more than a type, so that an engine compiles those alone that a document has
 * something for. What is written comes with each program that issues: conditions, and not statements, as they are shorter.
 */
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
    const words = ref
      .slice(1)
      .split(/[^A-Za-z]+/)
      .slice(2);
    const name = words.reduce(
      (start, word) => start + word[0].toUpperCase() + word.slice(1),
      'follows',
    );
    return this.#functionOf(ref, this.at(ref), () => name);
  }

  at(ref) {
    return ref
      .split('/')
      .slice(1)
      .reduce((within, step) => within[step], this.#root);
  }

  #fresh(what) {
    this.#count += 1;
    return `${what}${this.#count}`;
  }

  /** The function that tells what a schema accepts. */
  #teller(schema) {
    const keywords = Object.keys(schema);
    if (keywords.length === 1 && schema.$ref !== undefined) return this.named(schema.$ref);
    if (keywords.length === 1 && typeof schema.type === 'string') return IS[schema.type];
    return this.#functionOf(text(schema), schema, () => this.#fresh('holds'));
  }

  #functionOf(key, schema, naming) {
    const known = this.#functions.get(key);
    if (known !== undefined) return known;
    const name = naming();
    this.#functions.set(key, name);
    this.#declare(name, schema);
    return name;
  }

  #declare(name, schema) {
    const { loops, conditions } = this.#told(schema, 'value');
    this.declarations.push(
      `function ${name}(value) {\n${loops}return ${conditions.join(' && ') || 'true'};\n}`,
    );
  }

  /** What has to hold for a value, all of it; and what is asked before of the names that an object has, in statements. */
  #told(schema, value) {
    if (typeof schema === 'boolean')
      throw new Error('no code is written for a schema without keywords');
    const unread = Object.keys(schema).filter((keyword) => !READ.has(keyword));
    if (unread.length > 0) throw new Error(`no code is written for ${unread.join(', ')}`);
    const conditions = schema.type === undefined ? [] : [this.#isOfType(schema, value)];
    conditions.push(...this.#forAll(schema, value));
    const groups = [
      ['number', this.#forNumbers(schema, value)],
      ['string', this.#forStrings(schema, value)],
      ['array', this.#forArrays(schema, value)],
      ['object', this.#forObjects(schema, value)],
    ];
    for (const [type, asked] of groups) {
      if (asked.length === 0) continue;
      if (schema.type === type) conditions.push(...asked);
      else conditions.push(`(!${IS[type]}(${value}) || ${asked.join(' && ')})`);
    }
    return { loops: this.#overNames(schema, value), conditions };
  }

  #isOfType({ type }, value) {
    const tests = [type].flat().map((one) => `${IS[one]}(${value})`);
    return tests.length === 1 ? tests[0] : `(${tests.join(' || ')})`;
  }

  #forAll(schema, value) {
    const asked = [];
    if (schema.$ref !== undefined) asked.push(`${this.named(schema.$ref)}(${value})`);
    if (schema.const !== undefined) asked.push(isOneOf([schema.const], value));
    if (schema.enum !== undefined) asked.push(isOneOf(schema.enum, value));
    if (schema.anyOf !== undefined) {
      const any = schema.anyOf.map((one) => `${this.#teller(one)}(${value})`);
      asked.push(`(${any.join(' || ')})`);
    }
    if (schema.if !== undefined) asked.push(this.#onCondition(schema, value));
    return asked;
  }

  #onCondition({ if: condition, then: met = {}, else: unmet = {} }, value) {
    // Linked data makes no difference between one and a list of one.
    const isList = text(condition) === '{"type":"array"}';
    if (isList && text({ type: 'array', items: unmet }) === text({ type: 'array', ...met }))
      return `oneOrAll(${value}, ${this.#teller(unmet)})`;
    const [then, otherwise] = [met, unmet].map((branch) =>
      acceptsAll(branch) ? 'true' : `${this.#teller(branch)}(${value})`,
    );
    return `(${this.#teller(condition)}(${value}) ? ${then} : ${otherwise})`;
  }

  #forNumbers({ minimum, maximum }, value) {
    const asked = [];
    if (maximum !== undefined) asked.push(`${value} <= ${maximum}`);
    if (minimum !== undefined) asked.push(`${value} >= ${minimum}`);
    return asked;
  }

  #forStrings({ maxLength, pattern }, value) {
    const asked = [];
    if (maxLength !== undefined) asked.push(`!isLonger(${value}, ${maxLength})`);
    if (pattern !== undefined) asked.push(`${this.#pattern(pattern)}(${value})`);
    return asked;
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

  #forArrays({ minItems, maxItems, uniqueItems, items }, value) {
    const asked = [];
    if (maxItems !== undefined) asked.push(`${value}.length <= ${maxItems}`);
    if (minItems !== undefined) asked.push(`${value}.length >= ${minItems}`);
    if (uniqueItems) asked.push(this.#holdsNoneTwice(items, value));
    if (items !== undefined && !acceptsAll(items))
      asked.push(`all(${value}, ${this.#teller(items)})`);
    return asked;
  }

  /** Items that are no texts are refused for that. */
  #holdsNoneTwice(items, value) {
    const schema = items.$ref === undefined ? items : this.at(items.$ref);
    const areTexts =
      schema.type === 'string' || schema.enum?.every((one) => typeof one === 'string');
    if (!areTexts) throw new Error('no code is written that compares items other than texts');
    return `new Set(${value}).size === ${value}.length`;
  }

  #forObjects({ minProperties, maxProperties, required = [], properties = {} }, value) {
    const count = `Object.keys(${value}).length`;
    const asked = [];
    if (maxProperties !== undefined) asked.push(`${count} <= ${maxProperties}`);
    if (minProperties !== undefined) asked.push(`${count} >= ${minProperties}`);
    const members = Object.entries(properties).filter(([, schema]) => !acceptsAll(schema));
    const told = new Set(members.map(([name, schema]) => this.#refusesNothing(schema) && name));
    for (const name of required)
      if (!told.has(name)) asked.push(`${value}[${text(name)}] !== undefined`);
    for (const [name, schema] of members) {
      const [member, teller] = [`${value}[${text(name)}]`, this.#teller(schema)];
      const isTold = required.includes(name) && told.has(name);
      asked.push(isTold ? `${teller}(${member})` : `maybe(${member}, ${teller})`);
    }
    return asked;
  }

  /** Whether a schema refuses `undefined` by itself: that a member is there need not be asked besides. */
  #refusesNothing({ type, $ref, const: only, enum: some }) {
    if ($ref !== undefined) return this.#refusesNothing(this.at($ref));
    return type !== undefined || only !== undefined || some !== undefined;
  }

  #overNames({ type, propertyNames, additionalProperties, properties = {} }, value) {
    const name = this.#fresh('name');
    const asked = propertyNames === undefined ? [] : [`${this.#teller(propertyNames)}(${name})`];
    if (additionalProperties !== true && !acceptsAll(additionalProperties ?? {})) {
      const known = Object.keys(properties).map((one) => `${name} === ${text(one)}`);
      if (additionalProperties !== false)
        known.push(`${this.#teller(additionalProperties)}(${value}[${name}])`);
      asked.push(known.length === 0 ? 'false' : `(${known.join(' || ')})`);
    }
    if (asked.length === 0) return '';
    // A value of another type is refused by what follows, or none of this is asked of it.
    const among = type === 'object' ? value : `isObject(${value}) ? ${value} : {}`;
    return `for (let ${name} in ${among}) if (!(${asked.join(' && ')})) return false;\n`;
  }
}

function isOneOf(allowed, value) {
  if (allowed.some((one) => typeof one === 'object' && one !== null))
    throw new Error('no code is written that compares objects');
  const same = allowed.map((one) => `${value} === ${text(one)}`);
  return same.length === 1 ? same[0] : `(${same.join(' || ')})`;
}
