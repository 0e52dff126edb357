/** Word lists of the glossary: "postgres*" matches any ending, "data_structure*" is two words. */

/** What a form stands for; empty if it is in no list. Words of a form are joined by "_". */
export type Meanings = (form: string) => readonly string[];

/** @param entries what forms stand for, and the forms, separated by spaces */
export function meaningsOf(entries: Readonly<Record<string, string>>): Meanings {
  const exact = new Map<string, string[]>();
  const prefixes = new Map<string, string[]>();
  for (const [meaning, forms] of Object.entries(entries)) {
    for (const form of listed(forms)) {
      const [map, key] = form.endsWith("*") ? [prefixes, form.slice(0, -1)] : [exact, form];
      const known = map.get(key);
      if (known === undefined) map.set(key, [meaning]);
      else known.push(meaning);
    }
  }
  const lengths = lengthsOf(prefixes.keys());
  return (form) => {
    const own = exact.get(form);
    if (own !== undefined) return own;
    for (const length of lengths) {
      const found = length > form.length ? undefined : prefixes.get(form.slice(0, length));
      if (found !== undefined) return found;
    }
    return none;
  };
}

const none: readonly string[] = [];

/** The lengths of beginnings, the longest first: only those can match. */
function lengthsOf(beginnings: Iterable<string>): number[] {
  return [...new Set(Array.from(beginnings, ({ length }) => length))].toSorted((a, b) => b - a);
}

/** True for forms of the list. */
export function isIn(forms: string): (form: string) => boolean {
  const meanings = meaningsOf({ in: forms });
  return (form) => meanings(form).length > 0;
}

export function listed(forms: string): string[] {
  return forms.match(/\S+/g) ?? [];
}

/** Joins words that belong together with "_", the longest match first. Linear, because a form has at most six words. */
export function joinerOf(forms: readonly string[]): (words: readonly string[]) => string[] {
  const known = new Set(forms.filter((form) => form.includes("_") && !form.endsWith("*")));
  const starred = new Set(
    forms.filter((form) => form.includes("_") && form.endsWith("*")).map((form) => form.slice(0, -1)),
  );
  const lengths = lengthsOf(starred);
  const first = new Set([...known, ...starred].map((form) => form.split("_")[0]));
  return (words) => {
    const joined: string[] = [];
    for (let at = 0; at < words.length;) {
      let length = first.has(words[at]) ? Math.min(6, words.length - at) : 1;
      while (length > 1 && !isForm(words.slice(at, at + length).join("_"))) length--;
      joined.push(words.slice(at, at + length).join("_"));
      at += length;
    }
    return joined;
  };

  function isForm(form: string): boolean {
    if (known.has(form)) return true;
    const last = form.lastIndexOf("_");
    return lengths.some(
      (length) => length <= form.length && length > last && starred.has(form.slice(0, length)),
    );
  }
}
