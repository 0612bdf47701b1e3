// What an outcome that is no competence begins with: an article, a noun of knowledge, or a verb nobody can observe.
const NO_ACTION: Readonly<Record<string, RegExp>> = {
  en: /^(?:(?:to )?be able to |to )?(?:the|an?|some|knowledge|understanding|awareness|basics?|introduction|notions?|principles?|overview|history|theory|knows?|understands?|learns?|appreciates?|(?:is|be) (?:aware|familiar))(?!\p{L})/iu,
  fr: /^(?:(?:être capable|savoir) d[e’] ?)?(?:le|la|les|l’|un|une|des|du|de|notions?|connaissances?|bases?|introduction|principes?|fondements?|histoire|théorie|compréhension|maîtrise|sensibilisation|connaître|connaît|comprendre|comprend|apprendre|apprend|découvrir|découvre|(?:être|est) sensibilisée?|se familiariser)(?!\p{L})/iu,
};

/** Whether a statement begins with what somebody does; in languages other than English and French, it is taken so. */
export function startsWithAction(statement: string, language: string): boolean {
  const text = statement.trim().replaceAll("'", '’');
  return NO_ACTION[language.slice(0, 2)]?.test(text) !== true;
}
