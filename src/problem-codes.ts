/**
 * Every code that a problem may bear, and when it is told. Scripts may rely on a code; words may change.
 * docs/problems.md is generated from this.
 */
export const problemCodes = {
  // roadmap.json
  "no-roadmap": "The roadmap is not there.",
  "too-large": "roadmap.json is larger than 1 MiB.",
  "broken-json": "roadmap.json is not JSON.",
  "forbidden-key": "A key is `__proto__`, `constructor` or `prototype`.",
  "duplicate-key": "An object has the same key twice.",
  "unknown-key": "A key is none of those that the schema knows.",
  "missing-key": "A key that must be there is not.",
  "wrong-type": "A value is of another type than the schema asks for.",
  "wrong-value": "A value is of the right type, but may not stand there.",
  "impossible-date": "A date does not exist or is not written YYYY-MM-DD.",
  "too-long": "A text or a list is over its limit.",
  "too-short": "A text or a list is empty or a number is too small.",
  "too-many-items": "The roadmap has more than 5,000 items.",
  "duplicate-id": "Two things have the same id.",
  "ambiguous-wording": "Two items share a title or an alias, so a mention of it means neither.",
  "gate-without-phase": "A gate does not say after which phase it opens.",
  "unknown-phase": "A gate waits for a phase that is not there.",
  "after-without-gate": "An item that is no gate says after which phase it opens.",
  "habit-done": "A habit has a `done`, which does not count: habits are measured.",
  "due-out-of-order": "A phase is due before the one that comes before it.",
  "path-outside": "A project's folder lies outside the repository.",
  "unknown-skill": "A rule names a skill that the catalogue does not have.",
  "not-english": "A title is not English; titles are what recruiters read.",
  // what was seen
  "no-owner": "No owner is given, so everyone's commits but bots' count.",
  "no-repository": "The portfolio's folder is not a git repository.",
  "detached-head": "No branch is checked out, so it is not clear which history counts.",
  "empty-repository": "A listed repository has no commits.",
  "shallow-clone": "Only a part of a history could be seen.",
  unreachable: "A listed repository could not be read.",
  "project-unreachable": "The repository of a project, which is not listed, could not be read.",
  "proof-unseen": "The proof of a tick could not be looked at; the tick stays.",
  "ticked-by-others":
    "Somebody else wrote a tick into roadmap.json without a proof to be seen; it does not count.",
  "proof-not-held": "The proof of a tick is none; it counts as self-declared.",
  "almost-mention": "A commit of yours names an item in a form that ticks nothing.",
  "habit-mention": "A commit of yours ticks a habit, which is measured, not ticked.",
  "no-links": "The repository has no page, so proofs in it cannot be opened.",
  "unknown-mention": "A commit of yours speaks of something that is no item.",
  "readme-not-english": "A README of a listed repository is not English, and the roadmap wants it to be.",
  "not-the-owner": "Commits by others speak of items; they tick nothing.",
  "unknown-item": "`explain` was asked for an item that is not there.",
  // what is written
  "no-block": "A README has no markers, so it is left as it is.",
  "broken-markers": "The markers of a README are not exactly one pair, in order, each on its own line.",
  "long-readme": "A README leaves the items out, because GitHub would not show it whole.",
  template: "A template cannot be rendered.",
  "no-folder": "A folder that was given is not there.",
  "foreign-site": "The site's folder holds files that Roadfolio did not make.",
  "unsafe-target": "A file or folder to be written is a link, lies behind one, or lies outside.",
  read: "A file could not be read.",
  write: "A file could not be written.",
  commit: "The commit could not be made.",
  push: "The push was refused.",
  // how it was called
  port: "The port of the preview is in use.",
  usage: "The command line cannot be understood.",
  input: "An input of the Action has a value that it may not have.",
  event: "The workflow was started by an event that Roadfolio refuses or does not know.",
} as const;

export type ProblemCode = keyof typeof problemCodes;
