/**
 * Every problem code, and when it is reported. Scripts may rely on the codes; messages may change.
 * docs/problems.md is generated from this.
 */
export const problemCodes = {
  // roadmap.json
  "no-roadmap": "The roadmap was not found.",
  "too-large": "roadmap.json is larger than 1 MiB.",
  "broken-json": "roadmap.json is not valid JSON.",
  "forbidden-key": "A key is `__proto__`, `constructor` or `prototype`.",
  "duplicate-key": "An object has the same key twice.",
  "unknown-key": "A key is not in the schema.",
  "missing-key": "A required key is missing.",
  "wrong-type": "A value has the wrong type.",
  "wrong-value": "A value has the right type but is not allowed.",
  "impossible-date": "A date does not exist or is not written as YYYY-MM-DD.",
  "too-long": "A text, list or number exceeds its limit.",
  "too-short": "A text or list is empty, or a number is too small.",
  "too-many-items": "The roadmap has more than 5,000 items.",
  "issue-twice": "The number of a checklist issue is used a second time.",
  "duplicate-id": "An id is used more than once.",
  "ambiguous-wording": "Two items share a title or an alias, so mentioning it ticks neither.",
  "gate-without-phase": "A gate does not name the phase after which it opens.",
  "unknown-phase": "`after` names a phase that does not exist.",
  "after-without-gate": "An item that is not a gate has `after`.",
  "habit-done": "A habit has `done`, which is ignored because habits are measured, not ticked.",
  "due-out-of-order": "A phase is due before the previous phase, or before the roadmap starts.",
  "path-outside": "The path of a project, or of its picture, leads outside the repository.",
  "wrong-picture": "A project's picture does not exist, is too large, or is in a format that is not shown.",
  "missing-folder": "A project's folder does not exist, but one with nearly the same name does.",
  "duplicate-entry": "A list has the same entry twice.",
  "unknown-skill": "A rule names a skill that is not in the catalogue.",
  "skill-for-item":
    "An item has no evidence, so code cannot tick it, but a skill in the catalogue fits. Ignore this if you left the evidence out on purpose.",
  "not-english": "Titles are not in English, the language that recruiters read.",
  // import
  "no-note": "The note to import was not found.",
  "likely-skill": "An imported item may be about a skill in the catalogue, but this is not certain.",
  "note-too-large": "The note to import is larger than 1 MiB.",
  "other-roadmap": "The roadmap that an import would change seems to belong to another note.",
  "item-renamed": "The note words an item differently; it is still the same item.",
  "item-restored": "An archived item is in the note again.",
  "item-archived": "An item is no longer in the note, so it was archived.",
  "item-removed": "An item is no longer in the note, so it was removed.",
  translation: "A translation lost something, or its original is not in the roadmap; it was left out.",
  "other-note": "The note to tick contains no item of the roadmap.",
  "bad-translations": "The file with translations cannot be read.",
  "translation-service": "The translation service failed, or its answer could not be understood.",
  "note-differs": "The note and roadmap.json disagree about a phase.",
  "left-out": "Something in the note is not in the roadmap.",
  "note-reading": "A note was read in a way its author may not expect.",
  // verifying a page
  "no-portfolio": "No portfolio.json was found at the place to verify.",
  "invalid-portfolio": "The file to verify is not a Roadfolio portfolio.json.",
  "not-computed": "A portfolio cannot be recomputed.",
  "claim-fails": "What a page claims is not what its repositories show.",
  "claim-unseen": "What a page claims cannot be checked from here.",
  // cohorts
  "no-cohort": "cohort.json was not found, or cannot be used.",
  "cohort-repository": "The repository of a cohort is unknown, or the run is in another one.",
  "cohort-file": "A file that one step of a cohort hands to the next cannot be read.",
  "learner-twice": "A login or repository is in cohort.json twice; the first entry counts.",
  "learner-elsewhere":
    "A learner's repository belongs neither to their login nor to the organization of the cohort.",
  "learner-gone": "A learner's repository does not exist.",
  "learner-private": "A learner's repository cannot be read without signing in: it is private, or gone.",
  "learner-empty": "A learner's repository has no commits.",
  "learner-moved": "A learner's repository was renamed or transferred; it was read at its new address.",
  "learner-no-roadmap": "A learner's repository has no roadmap.json.",
  "learner-not-joined": "A learner's roadmap.json does not name this cohort, so they are not shown.",
  "learner-other-owner": "A learner's roadmap.json names an owner with another login.",
  "learner-roadmap": "A learner's roadmap.json has errors.",
  "learner-large": "A learner's roadmap has more items than a cohort keeps per learner.",
  "learner-slow": "Reading a learner took too long.",
  "learner-left": "A shard ran out of time or API calls before a learner was read.",
  "learner-lost": "A shard was stopped before a learner was read.",
  "learner-stopped": "A shard was stopped while it read a learner.",
  "learner-failed": "A learner could not be read, for a reason that may be temporary.",
  // signing credentials
  "signing-key": "The key to sign credentials with is missing or cannot be used.",
  "credentials-unsigned": "Credentials are not signed, because others could not get the key from the site.",
  // repositories and evidence
  "no-owner": "The roadmap names no owner, so commits by anyone except bots count.",
  "no-repository": "The portfolio's folder cannot be read as a git repository.",
  "detached-head": "HEAD is not on a branch, so it is not clear which one to read.",
  "unborn-branch": "The branch that is checked out has no commits, but other branches have.",
  "no-repositories": "The roadmap's list of repositories is empty.",
  "empty-repository": "A listed repository has no commits, or none at its HEAD.",
  "shallow-clone": "Only part of a repository's history is available.",
  "reading-time": "Reading the code of a repository took too long, so some files were not read to the end.",
  "lacks-files": "A partial clone lacks files or their older versions, and they could not be fetched.",
  "unseen-files":
    "Files that rules are about were not read: large files, Git LFS, symbolic links, submodules, or names that cannot be shown.",
  "unread-language":
    "Code in a listed repository is in languages that no skill covers, which may be why an item is not ticked.",
  "idle-glob": "A rule names files that do not exist, but similar ones do.",
  "secret-in-code": "A line of yours that shows a skill holds a password or a token.",
  unreachable: "A listed repository could not be read.",
  "read-from-clone":
    "A listed repository could not be reached, so its clone in a folder beside this one was read instead.",
  "repository-private":
    "A repository is private, or not known to be public, and roadmap.json does not say what to publish of it. Only that it is private, the number of proofs and months are published.",
  "project-unreachable": "A project's own repository, which is not listed in the roadmap, could not be read.",
  "project-elsewhere":
    "A project's folder is a repository of its own, such as a submodule, so no README is written there.",
  "proof-unseen": "The proof of a tick could not be checked; the tick stays.",
  "ticked-by-others":
    "Someone else ticked an item in roadmap.json, and its proof could not be checked; the tick is ignored.",
  "proof-moved":
    "The history was rewritten, so the proof of a tick is now another commit; roadmap.json is updated.",
  "proof-not-held": "The proof of a tick is not valid; the tick counts as self-declared.",
  "roadmap-by-others":
    "Someone else changed who the owner is, which repositories are read, what is published of them or what ticks an item; it does not count until you accept it.",
  "stale-copy": "An older roadmap.json was saved over a newer one; the ticks that it lacks come back.",
  "too-many-marks":
    "One of your commits has more marks than are read from one message; the rest tick nothing.",
  "almost-mention": "One of your commits mentions an item, but not in a form that ticks it.",
  "habit-mention": "One of your commits tries to tick a habit; habits are measured, not ticked.",
  "no-links": "The repository has no web page, so its proofs cannot be linked.",
  "unknown-mention": "One of your commits mentions an item that is not in the roadmap.",
  "readme-not-english":
    "A listed repository has a README that is not in English, and the roadmap asks for English.",
  "not-the-owner": "Commits or code by other people would tick items; only the owner's own work does.",
  "unlisted-address":
    "Commits with the owner's name have an address that is not in `owner.emails`, so they tick nothing.",
  "no-own-commits": "None of the newest commits of a listed repository has one of the owner's addresses.",
  "only-bots": "All of the newest commits of a listed repository are by bots.",
  "others-pull-request":
    "Work under your address came in through another account's pull request; it ticks nothing.",
  "others-commit":
    "A commit has your address, but GitHub says that another account made it; it ticks nothing.",
  "unknown-item": "`explain` was given an item that is not in the roadmap.",
  // issues
  "github-permission": "GitHub denied access: the token is invalid or lacks a permission.",
  "github-limit": "GitHub's rate limit is reached.",
  "api-calls": "The run reached its limit of GitHub API calls; the next run continues from there.",
  "github-unavailable": "GitHub did not respond, or its response could not be understood.",
  "github-refused": "GitHub rejected a change because its target was deleted, moved or locked.",
  "checklist-gone":
    "A checklist issue or the review issue was deleted, moved or locked; a new one replaces it.",
  "checklist-not-ours":
    "roadmap.json names a checklist or review issue whose author has no write access; the issue is left alone.",
  "checklist-double": "A second issue for the same checklist was found; it is closed.",
  "box-added": "Someone added a box to a checklist, but it is not an item of the roadmap yet.",
  "box-renamed": "A box in a checklist no longer has the title of its item.",
  "box-overruled": "A box was ticked or unticked, but a later change overrides it.",
  "not-trusted":
    "An issue or pull request would tick an item, but whoever closed or labelled it has no write access, or what closed it is somebody else's work.",
  "edited-by-others":
    "The text of an issue would tick or untick an item, but somebody without write access edited it, or it is not known who did.",
  "issues-skipped":
    "The issues of a listed repository could not be read; items ticked from them stay ticked.",
  // output
  "no-block": "A README has no markers, so it is left unchanged.",
  "broken-markers": "A README's markers are not exactly one pair, in order, each on its own line.",
  "long-readme": "The items were left out of a README, because GitHub would otherwise cut it off.",
  template: "A template cannot be rendered.",
  "low-contrast": "Text in your own theme is hard to read on one of its backgrounds.",
  "theme-colour": "Your own theme lacks a colour, or has one that cannot be read.",
  "no-folder": "A folder does not exist.",
  "foreign-site": "The site folder contains files that Roadfolio did not create.",
  "unsafe-target":
    "A file or folder to write is a symbolic link, is reached through one, or is outside the repository.",
  read: "A file could not be read.",
  write: "A file could not be written.",
  commit: "git could not commit.",
  uncommitted: "You have uncommitted changes in a file that Roadfolio would commit.",
  push: "The push was rejected.",
  // init
  "inside-repository":
    "init was run in a folder below the root of its repository, where GitHub finds no workflows.",
  "broken-roadmap": "init found a roadmap.json with errors, and does not overwrite it.",
  "no-start": "init has nothing to start from: no note, no starter, and no skill that the code shows.",
  // usage
  port: "No port could be opened for the preview.",
  preview: "The preview could not build the site for an unknown reason.",
  usage: "The command line has an unknown command or option, or an invalid value.",
  input: "An input of the Action has an invalid value.",
  event: "The workflow was started by an event that Roadfolio does not support.",
} as const;

export type ProblemCode = keyof typeof problemCodes;
