/**
 * The schema of roadmap.json. Every field is documented here and nowhere else; `npm run generate` writes
 * schema/roadmap.schema.json from it.
 */
import * as z from "zod";
import { resumeSchema } from "./resume-schema.ts";
import { pictureSchema } from "./picture-schema.ts";
import { codeRule, commitRule } from "./rule-schema.ts";
import { cohortName, filledText, linkOf, loginText, repositoryAddress, textOf } from "./schema-text.ts";
import { reviewSchema, studySchema } from "./study-schema.ts";

/** Limits that keep a mistake from producing a page that nobody can open. */
export const limits = { bytes: 1_048_576, items: 5000, title: 300, text: 2000, longText: 20_000 } as const;

const idPattern = /^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/;

const id = z
  .string()
  .regex(idPattern, "is not a valid id")
  .describe(
    "Stable id of lower-case letters, digits and hyphens, at most 64 characters. Must be unique in the file; never reuse one.",
  );
const title = filledText(limits.title);
const text = textOf(limits.text);
const longText = textOf(limits.longText);
const named = title.describe("Title to show. Inline Markdown is allowed.");
/**
 * `name@host`: git makes addresses without a dot, such as ana@laptop, when no other is set. Other tools make them of a
 * Windows account, LAPTOP\ana.
 */
const email = textOf(254).regex(
  /^[^\s@<>"\u0000-\u001f\u007f]+@[^\s@<>"\\\u0000-\u001f\u007f]+$/,
  "is not a valid e-mail address",
);
const day = z.iso.date().describe("A calendar day, YYYY-MM-DD.");
/** A proof that is kept private has no day. */
const dayOrMonth = z.union([day, z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])$/, "is not a valid month")]);
const link = linkOf(limits.text, { mail: true });
const repository = repositoryAddress();
/** What may be published of a repository, least first. */
export const publishings = ["nothing", "summary", "all"] as const;
export type Publishing = (typeof publishings)[number];

const publish = z
  .enum(publishings)
  .optional()
  .describe(
    "What is published of it. `all`: names, links, paths, dates and commit subjects. `summary`: that it is a private repository, the number of proofs, and months. `nothing`: only that an item is done. Default: `all` if the repository is known to be public, otherwise `summary`.",
  );

const listedRepository = z.union([
  repository,
  z.strictObject({
    repository: repository.describe('"." (this repository), owner/name, a path or a URL.'),
    publish,
  }),
]);

const issueNumber = z
  .int()
  .positive()
  .describe("Number of a GitHub issue. Closing the issue as completed ticks this.");

const done = z
  .union([
    z.boolean(),
    z.strictObject({
      on: dayOrMonth.describe("Date of the proof: YYYY-MM-DD, or YYYY-MM for a proof that is kept private."),
      proof: textOf(limits.text)
        .min(1)
        .optional()
        .describe(
          "What proves the tick: `commit 1a2b3c4`, `issue #12`, `checklist #12` or `code 1a2b3c4:path#L10`, without `#L10` for a whole file. A proof that is kept private is written without repository and path: `private code 1a2b3c4`.",
        ),
    }),
  ])
  .describe("`true` means self-declared. Roadfolio writes the object, with the strongest proof.");

const item = z
  .strictObject({
    id,
    title: title.describe("What to learn or do, in English. Inline Markdown is allowed."),
    aliases: z
      .array(title)
      .max(50)
      .optional()
      .describe(
        "Other names for this item, in any language. A commit message can mention them like the title.",
      ),
    evidence: z
      .array(z.union([codeRule, commitRule]))
      .max(20)
      .optional()
      .describe("Rules that tick this item without an explicit mention. One matching rule is enough."),
    issue: issueNumber.optional(),
    done: done.optional(),
    review: reviewSchema
      .optional()
      .describe("State of the item's reviews. Written by Roadfolio if `study.reviews` is set."),
  })
  .meta({ id: "item" });

const strategyItem = z
  .strictObject({
    ...item.shape,
    kind: z
      .enum(["item", "habit", "gate"])
      .optional()
      .describe("A habit is ongoing and is measured, not ticked. A gate opens after a phase. Default: item."),
    after: id.optional().describe("For a gate: the id of the phase after which it opens."),
  })
  .meta({ id: "strategyItem" });

/** As JSON Schema: gates have "after", and only gates. The rules of the program say it with better words. */
const gatesHaveAfter = {
  type: "object",
  dependentRequired: { after: ["kind"] },
  dependentSchemas: {
    after: { patternProperties: { "^kind$": { const: "gate" } } },
    kind: {
      anyOf: [
        { patternProperties: { "^kind$": { not: { const: "gate" } } } },
        { not: { patternProperties: { "^after$": false } } },
      ],
    },
  },
};

const project = z.strictObject({
  id,
  title: named,
  description: text.optional().describe("What it does, in a sentence or two. Inline Markdown is allowed."),
  about: longText
    .optional()
    .describe(
      "More about the project for its page, such as why and how you built it and what you learned. Markdown with paragraphs, lists and links.",
    ),
  path: textOf(500)
    .min(1)
    .optional()
    .describe(
      "The project's folder in this repository. Roadfolio writes a README there with what the code shows.",
    ),
  repository: repository
    .optional()
    .describe(
      "The project's own repository: owner/name or a URL. Its code is read even if the repository is not listed in `repositories`.",
    ),
  publish: publish.describe(
    "What is published of the project's own repository: `all`, `summary` or `nothing`, as in `repositories`.",
  ),
  url: link.optional().describe("Where it is deployed."),
  featured: z
    .boolean()
    .optional()
    .describe("`true`: the site shows it first. Default: the project with most to show comes first."),
  picture: pictureSchema.optional(),
  issue: issueNumber
    .optional()
    .describe(
      "Number of the project's GitHub issue. Closing it as completed ticks all of the project's items; a box in it ticks one item.",
    ),
  items: z
    .array(item)
    .optional()
    .describe("What you learn by building it. These items are ticked like those of a group."),
});

const group = z.strictObject({
  id,
  title: named,
  items: z.array(item).describe("What to learn or do, in display order."),
});

const phase = z.strictObject({
  id,
  title: named,
  goal: text.optional().describe("What you will be able to do after this phase."),
  due: day.optional().describe("The day by which the phase should be finished."),
  months: z
    .number()
    .positive()
    .max(120)
    .optional()
    .describe("How long the phase takes, in months. Sets the due date if `due` is missing."),
  issue: issueNumber.optional().describe("Number of the phase's checklist issue. Written by the Action."),
  groups: z.array(group).optional().describe("The phase's items, grouped by subject."),
  project: project.optional().describe("The project to build in this phase."),
});

/** The shipped themes, default first. */
export const themes = ["paper", "slate", "terminal"] as const;
export type Theme = (typeof themes)[number];

export const roadmapSchema = z
  .strictObject({
    $schema: textOf(500).optional().describe("Address of this schema, for editors."),
    title: title.describe("Title of the roadmap. Inline Markdown is allowed."),
    language: z
      .string()
      .max(35)
      .regex(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/, "is not a language tag")
      .optional()
      .describe(
        "Language of the titles, goals and descriptions, as a tag such as `pt` or `pt-BR`, if it is not English on purpose. Pages declare it, and `check` does not ask for English.",
      ),
    owner: z
      .strictObject({
        name: title.optional().describe("Your name, shown at the top of the site."),
        github: loginText()
          .optional()
          .describe(
            "Your GitHub login, such as `ana-souza`, or `ana_acme` for a managed user. Commits with its private address (…@users.noreply.github.com) count as yours, and the site links to your profile.",
          ),
        emails: z
          .array(email)
          .max(50)
          .optional()
          .describe("E-mail addresses you commit with. They identify your commits and are never shown."),
        headline: text
          .optional()
          .describe("One sentence about what you do, shown under your name. Inline Markdown is allowed."),
        place: title.optional().describe("Where you live, as you want it shown: a city or a country."),
        open: title
          .optional()
          .describe("What you are looking for, such as: open to backend roles, remote or in Lisbon."),
        about: longText
          .optional()
          .describe("More about you for the site. Markdown with paragraphs, lists and links."),
        links: z
          .array(
            z.union([
              link,
              z.strictObject({
                title: title.describe("Text of the link."),
                url: link.describe("Address of the link: https, http or mailto."),
              }),
            ]),
          )
          .max(20)
          .optional()
          .describe("Your other profiles and websites: addresses, or addresses with a title."),
      })
      .optional()
      .describe("Whose portfolio this is. Only this person's work ticks items."),
    site: z
      .strictObject({
        url: linkOf(limits.text, { mail: false, plain: true })
          .optional()
          .describe("Where the site is published. Default: this repository's address on GitHub Pages."),
        excerpts: z
          .boolean()
          .optional()
          .describe(
            "Whether pages show lines of code: around each proof, and of projects. Default: only for this repository, and only if it is known to be public.",
          ),
        theme: z.enum(themes).optional().describe("Theme of the site. Default: paper."),
      })
      .optional()
      .describe("Settings of the published site."),
    resume: resumeSchema.optional(),
    start: day.optional().describe("The day the roadmap starts."),
    cohort: z
      .union([cohortName(), z.array(cohortName()).max(20)])
      .optional()
      .describe(
        "The cohort that may show your progress on its page: owner/name of the repository with its cohort.json, or a list of several. Without it, no cohort shows you; remove it to leave.",
      ),
    repositories: z
      .array(listedRepository)
      .max(200)
      .optional()
      .describe(
        'Repositories to read: "." (this repository), owner/name, a path or a URL, or an object that also says what is published of it. Default: ["."].',
      ),
    phases: z.array(phase).max(100).describe("The phases of the roadmap, in order."),
    strategy: z
      .array(strategyItem)
      .meta({ items: { allOf: [{ $ref: "#/$defs/strategyItem" }, gatesHaveAfter] } })
      .optional()
      .describe("Items, habits and gates outside the phases."),
    archived: z
      .array(strategyItem)
      .optional()
      .describe(
        "Items that are no longer part of the roadmap, neither shown nor counted. `roadfolio import` moves what the note no longer has here, and restores it with its ticks.",
      ),
    strategyIssue: issueNumber
      .optional()
      .describe("Number of the strategy's checklist issue. Written by the Action."),
    study: studySchema.optional(),
  })
  .describe("A learning roadmap for Roadfolio.");

/** roadmap.json as its owner wrote it, once it has passed the schema and before it is normalised. */
export type WrittenRoadmap = z.infer<typeof roadmapSchema>;
export type WrittenPhase = WrittenRoadmap["phases"][number];
export type WrittenItem = z.infer<typeof item>;
export type WrittenProject = z.infer<typeof project>;
