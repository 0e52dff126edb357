/**
 * What a learner may write in roadmap.json. The documentation of every field stands here and nowhere else:
 * `npm run generate` makes schema/roadmap.schema.json from it.
 */
import * as z from "zod";
import { holdsCredentials } from "../text/credentials.ts";
import { resumeSchema } from "./resume-schema.ts";
import { codeRule, commitRule } from "./rule-schema.ts";

/** Limits that keep one mistake from becoming a page nobody can open. */
export const limits = { bytes: 1_048_576, items: 5000, title: 300, text: 2000, longText: 20_000 } as const;

const idPattern = /^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/;

const id = z
  .string()
  .regex(idPattern, "is not a valid id")
  .describe(
    "Stable name: lower-case letters, digits and hyphens, 64 at most. Unique in the file, never reused.",
  );
const title = z.string().trim().min(1).max(limits.title);
const text = z.string().max(limits.text);
const longText = z.string().max(limits.longText);
const named = title.describe("Its name for people; may hold inline Markdown.");
const day = z.iso.date().describe("A calendar day, YYYY-MM-DD.");
const link = z
  .url({ protocol: /^(?:https?|mailto)$/ })
  .max(limits.text)
  .refine((url) => !holdsCredentials(url), "must not hold a user name or password");
const repository = z
  .string()
  .min(1)
  .max(500)
  // Refuse what git could read as an option, and control characters.
  .regex(/^(?!-)[^\u0000-\u001f\u007f]+$/, "is not a repository")
  .refine((address) => !holdsCredentials(address), "must not hold a user name or password");
const issueNumber = z
  .int()
  .positive()
  .describe("Number of the GitHub issue that stands for this: closed as completed, it ticks it.");

const done = z
  .union([
    z.boolean(),
    z.strictObject({
      on: day.describe("The day the proof is from."),
      proof: z
        .string()
        .min(1)
        .max(limits.text)
        .optional()
        .describe(
          "What earned the tick: `commit 1a2b3c4`, `issue #12`, `checklist #12` or `code 1a2b3c4:path#L10`.",
        ),
    }),
  ])
  .describe("`true` is self-declared. Roadfolio writes the object, with the strongest proof.");

const item = z
  .strictObject({
    id,
    title: title.describe("What is to be learned or done, in English; may hold inline Markdown."),
    aliases: z
      .array(title)
      .max(50)
      .optional()
      .describe(
        "Other wordings that mean this item, in any language; matched in commit messages like the title.",
      ),
    evidence: z
      .array(z.union([codeRule, commitRule]))
      .max(20)
      .optional()
      .describe("What ticks this item besides an explicit mention. One rule is enough."),
    issue: issueNumber.optional(),
    done: done.optional(),
  })
  .meta({ id: "item" });

const strategyItem = z.strictObject({
  ...item.shape,
  kind: z
    .enum(["item", "habit", "gate"])
    .optional()
    .describe(
      "A habit goes on all the time and is measured; a gate opens after a phase; an item is just that.",
    ),
  after: id.optional().describe("For a gate: the id of the phase after which it opens."),
});

const project = z.strictObject({
  id,
  title: named,
  description: text.optional().describe("What it does, in a sentence or two; may hold inline Markdown."),
  about: longText
    .optional()
    .describe(
      "More about it, for its page: why, how, what was learned; Markdown with paragraphs, lists and links.",
    ),
  path: z
    .string()
    .min(1)
    .max(500)
    .optional()
    .describe("Its folder in this repository. It gets a README there, with what its code shows."),
  repository: repository
    .optional()
    .describe("Its own repository: owner/name or a URL. It is read for what its code shows, listed or not."),
  url: link.optional().describe("Where it runs."),
  issue: issueNumber
    .optional()
    .describe(
      "Its GitHub issue: closed as completed, it ticks all of the project's items; its boxes tick one each.",
    ),
  items: z.array(item).optional().describe("What its making teaches; ticked like the items of a group."),
});

const group = z.strictObject({
  id,
  title: named,
  items: z.array(item).describe("What is to be learned or done, in the order in which it is shown."),
});

const phase = z.strictObject({
  id,
  title: named,
  goal: text.optional().describe("What one is able to do after this phase."),
  due: day.optional().describe("The day the phase is to be finished."),
  months: z.number().positive().max(120).optional().describe("How long the phase takes, in months."),
  issue: issueNumber.optional().describe("Its checklist issue; written by the Action."),
  groups: z.array(group).optional().describe("The items of the phase, by subject."),
  project: project.optional().describe("What is built in this phase."),
});

/** The looks that come with Roadfolio, the default first. */
export const themes = ["paper", "slate", "terminal"] as const;
export type Theme = (typeof themes)[number];

const progressWord = z.enum(["not-started", "in-progress", "done"]);

export const roadmapSchema = z
  .strictObject({
    $schema: z.string().max(500).optional().describe("Where this schema lies, for the editor."),
    title: title.describe("What the plan is called; may hold inline Markdown."),
    owner: z
      .strictObject({
        name: title.optional().describe("The name that heads the page."),
        github: z
          .string()
          .regex(/^[a-z\d](?:[a-z\d]|-(?=[a-z\d])){0,38}$/i, "is not a GitHub user name")
          .optional()
          .describe(
            "GitHub user name. Commits with its private address (…@users.noreply.github.com) are yours; the page links to it.",
          ),
        emails: z
          .array(z.email().max(254))
          .max(50)
          .optional()
          .describe("Addresses you commit with. Used to know your commits; never shown anywhere."),
        headline: text
          .optional()
          .describe("What you do, in a sentence, under your name; may hold inline Markdown."),
        place: title.optional().describe("Where you live, as you want it told: a city, a country."),
        open: title
          .optional()
          .describe("What you look for, in a few words: open to backend roles, remote or in Lisbon."),
        about: longText
          .optional()
          .describe("More about you, shown on the page; Markdown with paragraphs, lists and links."),
        links: z
          .array(
            z.union([
              link,
              z.strictObject({
                title: title.describe("The words of the link."),
                url: link.describe("Where it leads: https, http or mailto."),
              }),
            ]),
          )
          .max(20)
          .optional()
          .describe("Where else you can be found: addresses, or addresses with a title."),
      })
      .optional()
      .describe("Whose portfolio it is. Only this person's work ticks anything."),
    site: z
      .strictObject({
        url: z
          .url({ protocol: /^https?$/ })
          .max(limits.text)
          .refine((url) => !holdsCredentials(url) && !/[?#]/.test(url), "must be a plain address")
          .optional()
          .describe("Where the page is published. Default: this repository's address on GitHub Pages."),
        excerpts: z
          .boolean()
          .optional()
          .describe(
            "Whether an item's page shows the lines of code around its proof. Default: only those of this repository, and only when it is known to be public.",
          ),
        theme: z.enum(themes).optional().describe("How the page looks. Default: paper."),
      })
      .optional()
      .describe("About the published page."),
    resume: resumeSchema.optional(),
    start: day.optional().describe("The day the plan begins."),
    repositories: z
      .array(repository)
      .max(200)
      .optional()
      .describe('Where the work is: "." (this repository), owner/name, a path or a URL. Default: ["."].'),
    phases: z.array(phase).max(100).describe("The parts of the plan, one after another."),
    strategy: z.array(strategyItem).optional().describe("Items outside the phases."),
    strategyIssue: issueNumber.optional().describe("The strategy's checklist issue; written by the Action."),
    study: z
      .strictObject({
        created: day.optional().describe("The day this began."),
        flashcards: progressWord.optional().describe("How far the flashcards are."),
        review: progressWord.optional().describe("How far the review is."),
      })
      .optional()
      .describe("Your own notes on how you study; kept, and not used for anything."),
  })
  .describe("A learning roadmap, as Roadfolio reads it.");

/** roadmap.json as its owner wrote it, after the schema and before normalising. */
export type WrittenRoadmap = z.infer<typeof roadmapSchema>;
export type WrittenPhase = WrittenRoadmap["phases"][number];
export type WrittenItem = z.infer<typeof item>;
export type WrittenProject = z.infer<typeof project>;
