/** The shape of `skills/<field>/<id>/skill.yaml`. Its JSON Schema is `skills/skill.schema.json`. */
import * as z from "zod";
import { ties } from "../../src/skills/skill.ts";

/** Characters that fit on a pin beside a line of code. */
const longestShort = 22;

const patterns = z
  .array(z.string().min(1))
  .min(1)
  .describe(
    "One of these is enough, strongest first. Terms joined by “ & ” must all match facts of the same file; the first gives the line that is shown. Terms joined by “ && ” must match in one function. “!TERM” must not match, “project TERM” must match in a file of the project, and “!project TERM” in none. “path GLOB” is about the file's own path. `node scripts/facts.ts FILE` prints the facts of a file.",
  );

const part = z
  .strictObject({
    name: z
      .string()
      .min(1)
      .describe("A noun phrase that fits “… in a.sql” and “no …”: “a subquery”. Plural if `min` is given."),
    any: patterns,
    min: z.int().min(2).optional().describe("How many places must match; 1 by default."),
    near: patterns
      .optional()
      .describe("One of these must also match, tied to the parts as “together” says, whoever wrote it."),
    lead: z
      .literal(true)
      .optional()
      .describe(
        "Set for the part that says most about the skill. Its place is shown first; otherwise the part that was found last is.",
      ),
  })
  .meta({ id: "part" });

const phrases = z.array(z.string().min(1)).min(1);

const words = z
  .strictObject({
    names: phrases.optional().describe("Phrases that mean this skill wherever they occur."),
    in: phrases
      .optional()
      .describe(
        "Subjects (src/skills/words/glossary-subjects.ts). Where a note is about one of them, `here` means this skill.",
      ),
    here: phrases
      .optional()
      .describe("Phrases that mean this skill only where the note is about one of `in`."),
    also: phrases
      .optional()
      .describe("Words that often go with it but mean nothing alone: “ORM” beside “SQLAlchemy”."),
    maybe: phrases.optional().describe("Phrases that may mean it. They never give more than a likely link."),
  })
  .describe(
    "Words that people use for the skill in a learning plan. Case, accents, plurals, the order of words and filler do not matter, and the glossary turns Portuguese and Spanish words into English ones, so each phrase is written once.",
  );

export const skillFile = z.strictObject({
  title: z.string().min(1).describe("The name an engineer uses for it: “Window functions”."),
  short: z
    .string()
    .min(1)
    .max(longestShort)
    .optional()
    .describe("What stands on a pin beside the line of code that shows it. The title by default."),
  whole: z
    .literal(true)
    .optional()
    .describe(
      "Set if a whole file or folder shows it, and no single line: a Dockerfile, a README, a licence.",
    ),
  shows: z
    .string()
    .min(40)
    .describe(
      "“Uses …, or …. An import alone does not count.” The first sentence starts with a verb; the second says what comes close and does not count.",
    ),
  parts: z
    .array(part)
    .min(1)
    .describe("All of them must be found, tied as “together” says, each with its “near”."),
  together: z
    .enum(ties)
    .optional()
    .describe(
      "What ties the parts of one thing. “file”: they are in one file. “imports”: one module holds or imports all of them, if only through other modules. “project”: they are in one project. “anywhere”: the skill is about several things, each of which may be anywhere. Needed if there are several parts, or “near”.",
    ),
  commits: z
    .int()
    .min(2)
    .optional()
    .describe(
      "How many commits the owner must have made in the repository that holds the parts. Merges do not count, nor do commits whose message has no word, repeats that of another but for its numbers, or was proposed by GitHub when a file was edited or uploaded on its website.",
    ),
  never: z.array(part).min(1).optional().describe("None of these may be found anywhere, whoever wrote it."),
  unless: z
    .array(part)
    .min(1)
    .optional()
    .describe("Files of a project in which one of these is found do not count, whoever wrote it."),
  except: z
    .array(z.string().min(1))
    .min(1)
    .optional()
    .describe(
      "Globs of files to ignore, besides those that are always ignored. “$test-files” is a list of them.",
    ),
  let: z
    .record(z.string().regex(/^[a-z][a-z0-9-]*$/), z.union([z.string(), z.array(z.string()).min(1)]))
    .optional()
    .describe(
      "Names for pieces of this skill's patterns: “$verbs”. What several skills use is in skills/shared.yaml.",
    ),
  words,
});

/** A skill as it is written. */
export type SkillFile = z.infer<typeof skillFile>;

/** `skills/<field>/field.yaml`. */
export const fieldFile = z.strictObject({
  title: z.string().min(1),
  /** Ids in the order in which they are listed. Others follow by id. */
  order: z.array(z.string()),
});

/** `skills/shared.yaml`: names that patterns of several skills use. */
export const sharedFile = z.record(
  z.string().regex(/^[a-z][a-z0-9-]*$/),
  z.union([z.string(), z.array(z.string()).min(1)]),
);
