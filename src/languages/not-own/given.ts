/** Whether a file says that somebody else wrote it: a course that hands out its code, or a library with its licence. */
import { isUnfilled } from "./unfilled.ts";

const provider =
  "coursera|udacity|edx|udemy|codecademy|datacamp|freecodecamp|exercism|pluralsight|khan academy|deeplearning\\.ai|linkedin learning|packt|manning|apress|o['’]reilly|cs50|mit (?:ocw|opencourseware|6\\.)|massachusetts institute|university|universit\\w+|college|institute of technology|bootcamp";

/** "Copyright 2023 Udacity, Inc.", "(c) MIT 6.0001". After a comma, "Harvard University" is where a person studies. */
const rights = new RegExp(`(?:copyright|©|\\(c\\))[^\\n,]{0,60}?\\b(?:${provider})`, "i");

const staff =
  "(?:the |your |our )?(?:course|class|instructors?|professors?|teachers?|staff|teaching (?:staff|team|assistants?)|lecturers?|school|bootcamp)|your instructors?";

/** Schools and courses whose names mean nothing else. After "from" or "by" they name who handed out the code. */
const school = `${provider}|(?:the )?odin project|fcc|le wagon|ironhack|flatiron|general assembly|app academy|launch school|lambda school|bloomtech|4geeks|hack reactor|springboard|thinkful|scrimba|boot\\.dev|zero to mastery|full ?stack ?open|platzi|alura|rocketseat|trybe|kaggle|stanford|harvard|berkeley|jetbrains academy|hyperskill|codewars|hackerrank|dataquest|problem set|pset|exercise \\d|assignment|lab \\d|6\\.\\d`;

/** "Starter code provided by the course staff", "provided by Coursera", "fornecido pelo professor". */
const handedOut = new RegExp(
  [
    `\\b(?:provided|supplied|written|distributed|handed out|given)(?: to you)? by (?:${staff}|${provider})\\b`,
    `\\b(?:starter|skeleton|distribution|support|helper|template|boilerplate|provided)(?: code| files?)?,? (?:from|for|of|by) (?:the )?(?:\\w+ (?:project|exercise|assignment) of )?(?:${staff}|${school})`,
    `\\b(?:starter|skeleton|distribution|boilerplate) code,? (?:${school})`,
    `\\bpart of (?:the|\\w+['’]s) (?:starter|skeleton|distribution|provided) code\\b`,
    `\\b(?:this|the following|below) is (?:the |a )?(?:starter|skeleton|distribution|provided|boilerplate) (?:code|file)\\b`,
    `^(?:starter|skeleton|distribution|supplied|provided) code\\b`,
    `\\b(?:${provider})\\b[^.]{0,40} (?:(?:starter|skeleton|distribution) code|boilerplate)\\b`,
    `\\b(?:code|examples?|listings?) (?:taken )?from (?:the )?book\\b`,
    `\\b(?:fornecid|disponibilizad|proporcionad|entregad|facilitad)[oa]s? (?:pel[oa]|por (?:el|la|o|a)) (?:curs|profess?or|docente|instru|monitor|c[áa]tedra|bootcamp|escola|escuela)`,
  ].join("|"),
  "i",
);

/** What a course says to those whom it gives a file. Nobody says that to themselves. */
const instructions = new RegExp(
  [
    `\\bin this (?:assignment|exercise|lab|homework|problem(?: set)?|project|notebook|lesson|challenge|kata|mini-?project),? (?:\\w+ ){0,3}you(?:['’]ll| will| are going to| should| must| need to)\\b`,
    `\\byour (?:task|job) (?:here )?is to\\b`,
    `\\byour (?:solution|implementation) (?:should|must|goes)\\b`,
    `\\byou (?:should|must|need to|have to|are (?:asked|required|expected) to) (?:implement|complete|fill in)\\b`,
    `\\b(?:complete|implement|finish|fill in) the (?:following |missing )?(?:functions?|methods?|code|class(?:es)?|blanks?|gaps?|parts?)(?: (?:below|so that|that|to make|marked|following))\\b`,
    `\\bcomplete the following (?:functions?|methods?|code|class(?:es)?)\\b`,
    `\\bstudents? (?:should|must|will|have to|need to) (?:implement|complete|fill in)\\b`,
    `\\b(?:nes[st][ea]|en est[ea]) (?:exerc[ií]cio|ejercicio|tarefa|tarea|pr[áa]ctica|atividade|actividad|desafio|desaf[ií]o),? (?:voc[êe] )?(?:deve(?:r[áa]s?)?|debe(?:r[áa]s?|s)?|vai|vas a|ir[áa]s?)\\b`,
    `\\b(?:sua tarefa|tu tarea) (?:é|es)\\b`,
    `\\b(?:used|run|needed) by (?:the |an |our )?(?:auto-?)?grader\\b|\\b(?:fcc|freecodecamp) testing\\b`,
  ].join("|"),
  "i",
);

/** "Do not modify this file", as its author says. */
const thisFile = new RegExp(
  [
    `\\b(?:do not|don['’]?t|please do not|never) (?:edit|modify|change|alter|touch)\\b,? (?:anything in |any (?:code|part) (?:in|of) |the (?:code|contents?) (?:in|of) )?(?:this (?:file|module|class|script|code|notebook)|(?:the )?file\\b|the code (?:below|in this file))`,
    `\\byou (?:do not|don['’]?t|should not|shouldn['’]?t|will not|won['’]?t) (?:need|have) to (?:edit|modify|change|touch|understand|read|worry about) (?:anything (?:in |here)|any(?: of the)? code (?:in|here)|this|the code)`,
    `\\b(?:no need to|nothing to|there is nothing to) (?:edit|modify|change|do) (?:in )?(?:this (?:file|module|class|script)|here)`,
    `\\bnothing (?:here|in this file) needs? (?:to (?:be )?changed?|changing|editing)`,
    `\\bleave this (?:file|module|class|script) (?:as (?:it )?is|alone|unchanged)`,
    `\\bdon['’]?t worry about (?:how this|the code in this|what this|understanding this)`,
    `\\b(?:n[ãa]o (?:edite|modifique|altere|mude|mexa n)|no (?:edit(?:ar|es)|modifi(?:car|ques)|camb(?:iar|ies)|toc(?:ar|ues))) ?(?:est[ea]s?|nest[ea]) (?:arquivo|archivo|ficheiro|fichero|c[óo]digo|m[óo]dulo)`,
  ].join("|"),
  "i",
);

/** The banner that bundlers keep: a comment that opens with an exclamation mark, or a `@license`. */
const banner = /^\s*(?:\/\*{1,2}!|\/\/!|\/\*\*?\s*(?:\*\s*)?@(?:license|preserve)\b)/;

const library = /\b(?:licen[cs]ed?|copyright)\b|\(c\)|@license|\bv(?:ersion )?:? ?\d+\.\d+/i;

/** True for course material that names itself and does not belong to the owner. @param header as `headerOf` returns it */
export function saysGiven(header: string, text: string): boolean {
  const oneLine = header.replace(/\s+/g, " ");
  const says = [handedOut, instructions, thisFile].some((one) => one.test(oneLine));
  return says || rights.test(header) || isUnfilled(text);
}

/** True for the file of a library, by the banner that it is published with. */
export function isLibrary(header: string, text: string): boolean {
  return banner.test(text.slice(0, 200)) && library.test(header.slice(0, 1000));
}
