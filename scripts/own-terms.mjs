// What each term of our own context is in JSON: one value or several, a text, a word of a list, true or false, texts by
// language, or a part with terms of its own. Derived from the context, so that there is one place that says it.

/** Terms by the type that brings them. */
export function ownTermsOf({ '@context': context }) {
  const types = Object.entries(context).filter(([, value]) => value['@context'] !== undefined);
  return Object.fromEntries(types.map(([type, scope]) => [type, termsIn(scope['@context'])]));
}

function termsIn(context) {
  const terms = Object.entries(context).filter(([, term]) => typeof term === 'object');
  return Object.fromEntries(terms.map(([name, term]) => [name, termOf(term)]));
}

function termOf({ '@type': type, '@container': container, '@context': inside = {} }) {
  if (container === '@language') return { is: 'languages' };
  const many = container === undefined ? {} : { many: true };
  if (type === '@id') return { is: 'part', ...many, terms: termsIn(inside) };
  if (type === '@vocab') return { is: 'word', ...many, words: wordsIn(inside) };
  return { is: type.endsWith('#boolean') ? 'flag' : 'text', ...many };
}

function wordsIn(context) {
  return Object.keys(context).filter((name) => !name.startsWith('@'));
}
