export const repositoryCures = {
  "no-owner": [
    "Without an owner, anybody's commits tick your items.",
    "Add `owner` with `github` and the `emails` that you commit with.",
  ],
  "no-repository": [
    "The folder is not in a git repository, git is not installed, or the folder belongs to another user.",
    "Run `git init`, pass the right folder with `--dir`, or run the command in the hint.",
  ],
  "detached-head": [
    "A commit or a tag is checked out instead of a branch.",
    "Check out a branch: `git switch main`.",
  ],
  "unborn-branch": [
    "The branch that is checked out has no commit, although others have.",
    "Check out a branch with commits. No tick was changed.",
  ],
  "no-repositories": [
    "`repositories` is an empty list, so no work is read.",
    'Remove the key, which means `["."]`, or list repositories.',
  ],
  "empty-repository": ["The repository has no commits yet.", "Commit something, or take it off the list."],
  "shallow-clone": [
    "Only the newest commits were cloned, and the rest could not be fetched.",
    "Set `fetch-depth: 0` for `actions/checkout`, or run `git fetch --unshallow`. Ticks stay.",
  ],
  "reading-time": [
    "The repository is very large, or the machine very busy.",
    "Run again, or take generated files out of the repository. Ticks stay.",
  ],
  "lacks-files": [
    "A partial clone has no copy of some files, and its remote did not send them.",
    "Clone without `--filter`, or allow access to the remote. Ticks stay.",
  ],
  "unseen-files": [
    "These files are too large, in Git LFS, links, or part of a submodule, or their names hold invisible characters. They are not read.",
    "Rename such a file. Otherwise prove the item with another file, an issue or a commit.",
  ],
  "unread-language": [
    "Roadfolio finds skills in the languages that it can read, and this code is in others.",
    "Mention the item in a commit, `Completes: ID`, or give it a rule of your own with `files` and `contains`.",
  ],
  "idle-glob": [
    "No file in a listed repository matches the glob, so the rule shows nothing. Rules about files that nobody has started are not reported.",
    "Fix the glob. Paths start at the repository's root, `*` stays in one folder, `**` includes those below it, and a folder's name means every file in it.",
  ],
  "secret-in-code": [
    "Whoever reads the repository can use it, and the line is one that shows a skill. The message names the line and never shows it.",
    "Change the password or revoke the token where it is used, then read it from the environment. Taking it out of the code alone is not enough: git keeps every version.",
  ],
  unreachable: [
    "The address or the folder is wrong, the repository is gone, or the token may not read it.",
    "Check the spelling, that the folder exists, and the token's access. Ticks from it stay.",
  ],
  "read-from-clone": [
    "Without a token, the command line does not ask GitHub. The clone has the work on this computer, pushed or not.",
    "Nothing, if the clone is up to date. To read what is on GitHub, set `GITHUB_TOKEN`.",
  ],
  "repository-private": [
    "Nobody has said what may be published of this repository, so Roadfolio publishes a summary only.",
    'Decide it: `{ "repository": "…", "publish": "all" }`, or `"summary"` or `"nothing"`.',
  ],
  "project-unreachable": [
    "The project's own repository could not be read, so its README cannot say anything about the code.",
    "Check the address and your access.",
  ],
  "project-elsewhere": [
    "The project's folder is a repository of its own, such as a submodule, and Roadfolio does not write into it.",
    "Use `repository` instead of `path`.",
  ],
  "proof-unseen": [
    "What proved the tick cannot be seen in this run. That is no reason to remove it.",
    "Make the repository or the history available; the message says which.",
  ],
  "ticked-by-others": [
    "Only the owner ticks, and this tick came from somebody else without a proof that holds.",
    "If the tick is right, write it yourself, or add the author's address to `owner.emails` if it is yours.",
  ],
  "proof-not-held": [
    "The recorded proof does not exist, or is not by the owner.",
    "Remove the proof, or let Roadfolio find one.",
  ],
  "roadmap-by-others": [
    "Somebody else changed a setting that decides what is ticked, so the previous value is used.",
    "Look at the change. To accept it, commit it yourself as the message says.",
  ],
  "stale-copy": [
    "An older copy of the file was saved over a newer one, and ticks were lost with it.",
    "Nothing: the ticks come back. Pull before you edit.",
  ],
  "almost-mention": [
    "The message names an item, but a tick needs a clear form, so that nothing is ticked by accident.",
    "Write `Completes: ID` in a new commit.",
  ],
  "habit-mention": [
    "Habits are measured over time.",
    "Nothing, or remove `kind` if it is something to do once.",
  ],
  "no-links": [
    "The repository has no remote with a web page.",
    "Push it to GitHub or another forge, and run again.",
  ],
  "unknown-mention": [
    "The wording is misspelt, or the item was renamed.",
    "Add the wording to the item's `aliases`, or mention the item by id in a new commit.",
  ],
  "readme-not-english": [
    "An item of your roadmap asks for READMEs in English, and this one is not.",
    "Translate it, or begin with a paragraph in English.",
  ],
  "not-the-owner": [
    "The work is by somebody else, or by you with an address that is not listed.",
    "If it is yours, add the address to `owner.emails`.",
  ],
  "unlisted-address": [
    "You committed with an address that is not in `owner.emails`.",
    "Add it there. It is never shown.",
  ],
  "no-own-commits": [
    "The repository has no recent work of the owner's.",
    "Add your address to `owner.emails`, or take the repository off the list.",
  ],
  "only-bots": ["Bots tick nothing.", "List a repository with your own commits."],
  "others-pull-request": [
    "Anybody can write your address into a commit. This one came in through another account's pull request.",
    "If that account is yours, name it in `owner.github`, or add its private address to `owner.emails`. Otherwise do the work in your own pull request.",
  ],
  "proof-moved": [
    "A rebase, an amend or a squash replaced the commit that was the proof.",
    "Nothing: the proof follows.",
  ],
  "too-many-marks": [
    "A message with hundreds of marks is not what a person writes.",
    "Put the rest into another commit.",
  ],
  "others-commit": [
    "Anybody can write your address into a commit. GitHub knows which account made this one.",
    "If it is yours, add the address to your account on GitHub.",
  ],
  "unknown-item": ["No item has this name.", "Use the suggested id, or one from `roadmap.json`."],
} as const;
