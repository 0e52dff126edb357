export const outputCures = {
  "no-block": [
    "Roadfolio writes only between its markers.",
    "Add `<!-- roadfolio:start -->` and `<!-- roadfolio:end -->` on lines of their own where the block belongs.",
  ],
  "broken-markers": [
    "A marker is missing, doubled, in the wrong order, in a code block, or shares its line with text.",
    "Leave exactly one pair, each on its own line.",
  ],
  "long-readme": [
    "GitHub cuts a README off at 512,000 bytes.",
    "Nothing: the items are on the page. Shorten the rest if you want them back.",
  ],
  template: [
    "A template of yours has an error, or uses a name that does not exist.",
    "See [the templates](templates.md) for their names, or remove your file to use the shipped one.",
  ],
  "low-contrast": [
    "WCAG 2.2 asks for a contrast of 4.5:1 between text and its background, in light and in dark (level AA).",
    "Use the colour that the message names, or another one further from the background. [Change the look](change-the-look.md) says what each variable is for.",
  ],
  "theme-colour": [
    "A theme replaces the whole shipped theme of the same name, so what it does not set stays unset. Colours are read as `#rrggbb`, `rgb()`, `hsl()` and `oklch()`, with `light-dark()` and `var()`.",
    "Copy the line from the shipped theme and change it, or write the colour in one of these forms.",
  ],
  "no-folder": [
    "The path is wrong, or relative to another folder.",
    "Check it; the message says what it is relative to.",
  ],
  "foreign-site": [
    "The site's folder is replaced as a whole, so your files in it would be lost.",
    "Move them, or choose another folder with `--site` or the input `site`.",
  ],
  "unsafe-target": [
    "Writing through a link could change a file outside the repository.",
    "Use a regular file or folder in the repository.",
  ],
  read: [
    "The file is a folder, is not in UTF-8, or cannot be read.",
    "Save it as UTF-8 and check its permissions.",
  ],
  write: ["The disk is full, or the folder is not writable.", "Make room or give permission, and run again."],
  commit: ["git refused, for example because of a hook or a lock.", "Fix what git reports, and run again."],
  uncommitted: [
    "`--commit` would put your changes into Roadfolio's commit, where they would not count as your work.",
    "Commit them yourself, then run again. Or run without `--commit`.",
  ],
  push: [
    "The branch is protected, or the token has no write access.",
    "Give `contents: write`, or use `publish: pull-request`.",
  ],
} as const;

export const usageCures = {
  "other-note": [
    "export ticks boxes only in a note that the roadmap was imported from, or that has its titles or aliases.",
    "Check the name of the note, or print a new one with `roadfolio export > NOTE.md`.",
  ],
  "bad-translations": [
    "The file is missing, or is not a JSON object from each original text to its English.",
    "Run `roadfolio translations` to get such a file, fill it in, and pass it with `--translations`.",
  ],
  translation: [
    "A code span, a number or a name of the original is not in its English, or the roadmap has changed since.",
    "Correct the English in the file that the message names, or leave it empty. The rest was filled in.",
  ],
  "translation-service": [
    "The address, the model or the key is wrong, or the service did not answer as OpenAI's API does.",
    "Check `--translate-url`, `--translate-model` and `ROADFOLIO_TRANSLATE_KEY`. Or paste what `roadfolio translations` prints into any assistant.",
  ],
  "inside-repository": [
    "GitHub only runs workflows at a repository's root.",
    "Run init there, with `--dir`, or make the folder a repository of its own with `git init`.",
  ],
  "broken-roadmap": [
    "init keeps an existing roadmap, and cannot complete one that it cannot read.",
    "Fix what `roadfolio check` reports, or rename the file to start afresh. Then run init again.",
  ],
  "no-start": [
    "You named no note or starter, init cannot ask, and your code shows no skill yet.",
    "Name a note, `roadfolio init my-plan.md`, or a starter, `roadfolio init --starter backend-python`.",
  ],
  preview: [
    "Building the site failed unexpectedly.",
    "Read the message, and report it if it is not about one of your files. The preview tries again when a file changes.",
  ],
  port: ["Another program listens there.", "Pass another number with `--port`."],
  usage: ["A command or option is misspelt or incomplete.", "See `roadfolio --help`."],
  input: [
    "An input of the workflow has a value that it cannot have.",
    "Use one of the values in the message.",
  ],
  event: [
    "Some events run with other people's code or text and a token with write access.",
    "Run on `push`, `issues`, `schedule` or `workflow_dispatch`.",
  ],
} as const;
