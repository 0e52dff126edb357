export const importCures = {
  "no-note": ["The path is wrong; it is relative to the current folder.", "Check the path."],
  "note-too-large": [
    "A note of a megabyte is more than a plan.",
    "Split it, and import the part that is a plan.",
  ],
  "other-roadmap": [
    "Hardly any items of the roadmap are in the note, so merging would archive nearly everything.",
    "Pass `--out` with the name of another file, or with the name of this one to merge anyway.",
  ],
  "item-renamed": [
    "You changed the wording in the note. The item keeps its id and its tick.",
    "Nothing. If it is another item, give it an entry of its own in `roadmap.json`.",
  ],
  "item-restored": ["The item was archived by an earlier import.", "Nothing: it is back with its tick."],
  "item-archived": [
    "The note no longer has the item. It was moved to `archived`, so that its tick is not lost.",
    "Nothing, or put it back into the note. `--prune` removes such items.",
  ],
  "item-removed": ["The import was run with `--prune`.", "Nothing, or put it back into the note."],
  "note-differs": [
    "The note and `roadmap.json` disagree about a phase, and `roadmap.json` may have been edited since.",
    "Change `roadmap.json` if the note is right.",
  ],
  "likely-skill": [
    "The item's words fit a skill, but might mean something else, and a wrong link ticks the wrong thing.",
    "Add the evidence if it is right, or import with `--accept likely`.",
  ],
  "left-out": [
    "A line of the note is not an item, such as an empty box or a box in a code block.",
    "Nothing, if it was not meant to be one. The report gives the reason for each line.",
  ],
  "note-reading": [
    "The note has no boxes, so each entry of its lists became an item, or one place in it has more markup than Roadfolio reads.",
    "Nothing, if the items are right. Otherwise write each thing to learn as `- [ ] …`.",
  ],
} as const;
