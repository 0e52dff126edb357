import { fromAToK } from "./glossary-a-to-k.ts";
import { fromLToZ } from "./glossary-l-to-z.ts";

/**
 * English, Portuguese and Spanish forms of the words that name skills, by concept. Forms have no accents. A "*" at the end
 * matches any ending, and "_" stands for a space. A few Chinese words are here because they occur in real notes.
 */
export const glossary: Readonly<Record<string, string>> = { ...fromAToK, ...fromLToZ };
