export const roadmapCures = {
  "no-roadmap": [
    "The file is missing, has another name, or is in another folder than the one that Roadfolio runs in.",
    "Create `roadmap.json` in the repository's root, or pass its path with `--roadmap` or the input `roadmap`.",
  ],
  "too-large": [
    "A page of a megabyte could not be opened on a phone, so the limit is 1 MiB.",
    "Split the roadmap into two repositories, or remove what does not belong in it.",
  ],
  "broken-json": [
    "JSON allows no comments and no comma after the last entry, and its keys and texts need double quotes.",
    "Go to the line that is shown. `roadfolio check --fix` removes comments and extra commas, and adds quotes and commas where only one reading is possible. If a bracket is missing, what comes after it is checked once it is there.",
  ],
  "forbidden-key": [
    "These names have a meaning in JavaScript, so a roadmap that uses them could harm a program that reads it.",
    "Remove the key.",
  ],
  "duplicate-key": [
    "Programs keep only one of the two values, and not all keep the same one.",
    "Remove one. `--fix` does it if both values are equal.",
  ],
  "unknown-key": [
    "The key is misspelt, or it belongs to another object. An unknown key would otherwise be ignored without a word.",
    "Use the key that is suggested, or remove it. `--fix` renames a key if only one is similar.",
  ],
  "missing-key": ["The object needs this key.", "Add it. The message names the object."],
  "wrong-type": [
    "The value is a number where a text is needed, a text where a list is needed, and so on.",
    'Write the type that the message names. `--fix` puts a single entry in a list, and turns `"#12"` into `12`.',
  ],
  "wrong-value": [
    "The value has the right type, but not the right form, such as an id in capitals, a login with `@` or an address with a password.",
    "Follow the hint. `--fix` corrects logins, e-mail addresses and ids if what they mean is certain.",
  ],
  "impossible-date": [
    "Dates are written YYYY-MM-DD, and the day must exist.",
    "Correct it. `--fix` turns 2025-9-3 into 2025-09-03, but leaves 03/09/2025 alone, because it could be either of two days.",
  ],
  "too-long": ["Limits keep pages readable.", "Shorten the text or the list to the limit in the message."],
  "too-short": ["Something that is shown is empty.", "Fill it in, or remove the key if it is optional."],
  "too-many-items": ["A page of more than 5,000 items is unusable.", "Split the roadmap."],
  "issue-twice": [
    "Closing an issue ticks what has its number, so a checklist needs an issue of its own.",
    "Remove one of the numbers. The next run creates a new checklist issue if one is missing.",
  ],
  "duplicate-id": [
    "Ids connect ticks, proofs and links with items, so each phase, group, project and item needs its own.",
    "Give one of them another id; keep the id of the one that is already ticked. `--fix` removes an item that equals another one.",
  ],
  "ambiguous-wording": [
    "A commit that mentions this wording could mean either item.",
    "Change a title or an alias, or mention these items by id.",
  ],
  "gate-without-phase": [
    "A gate opens when a phase is done, and this one does not say which.",
    'Add `"after"` with the id of a phase.',
  ],
  "unknown-phase": ["The id is misspelt, or the phase was removed.", "Use one of the ids in the hint."],
  "after-without-gate": ["Only gates wait for a phase.", 'Add `"kind": "gate"`, or remove `"after"`.'],
  "habit-done": [
    "A habit is measured by what you do all the time, so a tick means nothing.",
    'Remove `"done"`, or remove `"kind"` if this is something to do once.',
  ],
  "due-out-of-order": [
    "Phases follow each other, so one cannot be due before the one before it.",
    "Correct the due dates, the months or the start date.",
  ],
  "path-outside": [
    "Roadfolio writes a README in a project's folder and copies its picture to the site. It reads and writes nothing outside the repository or in git's own folder.",
    "Use a relative path, such as `projects/api-to-database` or `docs/screen.png`.",
  ],
  "wrong-picture": [
    "The site has a copy of the picture, so it must be a small file in this repository that holds nothing but a picture.",
    "Use a PNG, JPEG or WebP file of at most 40 kB, with its path relative to roadmap.json. The site is built without it until then.",
  ],
  "missing-folder": [
    "The path of a project is probably misspelt: a folder with nearly the same name is beside it.",
    "Correct the path. If you have not created it yet, leave it: it is created with its README.",
  ],
  "duplicate-entry": [
    "The same repository, address, alias or rule is in a list twice. It counts once.",
    "Remove one; `--fix` does it.",
  ],
  "unknown-skill": [
    "The id is misspelt, or Roadfolio cannot detect this skill yet.",
    "Use the suggested id, look in `roadfolio skills`, or write a rule of your own with `files` and `contains`.",
  ],
  "skill-for-item": [
    "Without evidence, only a commit, an issue or a box ticks the item, although Roadfolio could find the skill in your code.",
    "Add the line in the hint, or let `--fix` add it. Ignore it if you left the evidence out on purpose.",
  ],
  "not-english": [
    "Recruiters abroad read the page in English.",
    "Write an English title, and keep the original in `aliases`, so that commits can mention it.",
  ],
} as const;
