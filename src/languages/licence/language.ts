/** Recognises licence files that have the terms, or say where to find them. */
import type { Language } from "../language.ts";

/** A name such as “MIT” grants nothing. Short licences, and sentences that point to one, are longer. In characters. */
const shortest = 60;

export const licence: Language = {
  id: "licence",
  names: {},
  files: [
    {
      name: /^(?:licen[cs]e|copying|unlicense|mit)(?:\.(?:md|txt|rst))?$/i,
      factTypes: ["licence"],
      async load() {
        return (_path, text, _context, add) => {
          if (text.trim().length >= shortest) add("licence text", 1);
        };
      },
    },
  ],
};
