/** The forms that words take in Portuguese, Spanish and English. Foreign forms are in small letters, without accents. */
export type ForeignLanguage = "pt" | "es";
export type Gender = "m" | "f" | null;

export interface Form {
  text: string;
  plural: boolean;
  /** Only an adjective in -o shows it. */
  gender: Gender;
}

/** In small letters, without accents. */
export function withoutAccents(word: string): string {
  return word.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
}

/**
 * The singular and plural of a noun.
 * @param word in the singular; "mês/meses" gives both, and "/bancos" only the plural
 */
export function nounForms(word: string, language: ForeignLanguage): Form[] {
  const [singular = "", plural] = withoutAccents(word).split("/");
  const plurals = plural === undefined ? pluralsOf(singular, language) : [plural];
  return [
    ...(singular === "" ? [] : [{ text: singular, plural: false, gender: null }]),
    ...plurals.filter((text) => text !== singular).map((text) => ({ text, plural: true, gender: null })),
  ];
}

/** All forms of an adjective. @param word in the masculine singular */
export function adjectiveForms(word: string, language: ForeignLanguage): Form[] {
  const masculine = withoutAccents(word);
  if (!masculine.endsWith("o")) return nounForms(word, language);
  const feminine = masculine.replace(/o$/, "a");
  return [
    { text: masculine, plural: false, gender: "m" },
    { text: feminine, plural: false, gender: "f" },
    { text: `${masculine}s`, plural: true, gender: "m" },
    { text: `${feminine}s`, plural: true, gender: "f" },
  ];
}

/** "criando" for "criar". @param infinitive without accents */
export function foreignGerund(infinitive: string, language: ForeignLanguage): string {
  if (infinitive.endsWith("ar")) return infinitive.replace(/ar$/, "ando");
  if (language === "pt") return infinitive.replace(/r$/, "ndo");
  const stem = infinitive.slice(0, -2);
  // "leyendo" and "construyendo"
  return /[aeiou]$/.test(stem) ? `${stem}yendo` : `${stem}iendo`;
}

const portuguesePlurals: readonly (readonly [ending: RegExp, plurals: readonly string[]])[] = [
  [/ao$/, ["oes", "aos"]],
  [/m$/, ["ns"]],
  [/(?<=[aeou])l$/, ["is"]],
  [/il$/, ["is", "eis"]],
  [/(?<=[rz])$/, ["es"]],
  [/s$/, ["s"]],
  [/$/, ["s"]],
];

const spanishPlurals: readonly (readonly [ending: RegExp, plurals: readonly string[]])[] = [
  [/z$/, ["ces"]],
  [/s$/, ["s"]],
  [/(?<=[aeiou])$/, ["s"]],
  [/$/, ["es"]],
];

function pluralsOf(singular: string, language: ForeignLanguage): string[] {
  const rules = language === "pt" ? portuguesePlurals : spanishPlurals;
  const [ending = /$/, plurals = []] = rules.find(([one]) => one.test(singular)) ?? [];
  return plurals.map((plural) => singular.replace(ending, plural));
}

/** The regular English plural of a noun, or of the last of several words. */
export function englishPlural(noun: string): string {
  if (/(?:s|x|z|ch|sh)$/.test(noun)) return `${noun}es`;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return `${noun}s`;
}

/** "creating" for "create", and "working with" for "work with". */
export function englishGerund(verb: string): string {
  const [first = "", ...rest] = verb.split(" ");
  const doubled = /^(?:get|run|plan)$/.test(first) ? `${first}${first.slice(-1)}` : first;
  return [`${doubled.replace(/(?<=[^e])e$/, "")}ing`, ...rest].join(" ");
}
