/** Whether a file says that somebody else wrote it: a course that hands out its code, or a library with its licence. */

const provider =
  "coursera|udacity|edx|udemy|codecademy|datacamp|freecodecamp|exercism|pluralsight|khan academy|deeplearning\\.ai|linkedin learning|packt|manning|apress|o['’]reilly|cs50|mit (?:ocw|opencourseware|6\\.)|massachusetts institute|university|universit\\w+|college|institute of technology|bootcamp";

/** "Copyright 2023 Udacity, Inc.", "(c) MIT 6.0001". After a comma, "Harvard University" is where a person studies. */
const rights = new RegExp(`(?:copyright|©|\\(c\\))[^\\n,]{0,60}?\\b(?:${provider})`, "i");

const staff =
  "the (?:course|class|instructors?|professors?|teachers?|staff|teaching (?:staff|team)|lecturers?)|course staff|your instructors?";

/** "Starter code provided by the course staff", "provided by Coursera", "fornecido pelo professor". */
const handedOut = new RegExp(
  [
    `\\b(?:provided|supplied|written|distributed|handed out|given)(?: to you)? by (?:${staff}|${provider})`,
    `\\b(?:starter|skeleton|distribution|support|helper|template|boilerplate|provided) code (?:from|for|of|by) (?:${staff}|${provider})`,
    `\\bpart of the (?:starter|skeleton|distribution|provided) code\\b`,
    `\\b(?:${provider})\\b[^.]{0,40} (?:(?:starter|skeleton|distribution) code|boilerplate)\\b`,
    `\\b(?:code|examples?|listings?) (?:taken )?from (?:the )?book\\b`,
    `\\b(?:fornecid|disponibilizad|proporcionad|entregad|facilitad)[oa]s? (?:pel[oa]|por (?:el|la|o|a)) (?:curs|profess?or|docente|instru|monitor|c[áa]tedra)`,
  ].join("|"),
  "i",
);

/** "Do not modify this file", by whoever wrote it. */
const thisFile =
  /\b(?:do not|don['’]?t|please do not|never) (?:edit|modify|change|alter|touch)\b,? (?:anything in |any (?:code|part) (?:in|of) |the (?:code|contents?) (?:in|of) )?(?:this (?:file|module|class|script|code|notebook)|the code (?:below|in this file))/i;

/** Assignments whose gaps nobody has filled in yet. */
const gap =
  /^[ \t]*(?:#+|\/\/+|\/\*+|--+)[^\n]*\b(?:your|start) code (?:(?:goes )?here|below)\b[^\n]*\n(?:[ \t]*(?:#|\/\/)[^\n]*\n){0,3}[ \t]*(?:raise NotImplementedError|throw new (?:Error|UnsupportedOperationException)|panic\(|pass[ \t]*$)/im;

/** The banner that bundlers keep: a comment that opens with an exclamation mark, or a `@license`. */
const banner = /^\s*(?:\/\*{1,2}!|\/\/!|\/\*\*?\s*(?:\*\s*)?@(?:license|preserve)\b)/;

const library = /\b(?:licen[cs]ed?|copyright)\b|\(c\)|@license|\bv(?:ersion )?:? ?\d+\.\d+/i;

/** True for course material that names itself and does not belong to the owner. @param header as `headerOf` returns it */
export function saysGiven(header: string, text: string): boolean {
  const oneLine = header.replace(/\s+/g, " ");
  return rights.test(header) || handedOut.test(oneLine) || thisFile.test(oneLine) || gap.test(text);
}

/** True for the file of a library, by the banner that it is published with. */
export function isLibrary(header: string, text: string): boolean {
  return banner.test(text.slice(0, 200)) && library.test(header.slice(0, 1000));
}
