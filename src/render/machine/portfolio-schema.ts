/**
 * The schema of portfolio.json. Fields are documented here: schema/portfolio.schema.json is generated from this
 * file. Only scripts and tests load it; portfolio-json.ts creates the data.
 */
import * as z from "zod";
import { publicItemSchema } from "./portfolio-item-schema.ts";
import { dayOrMonth, proofSchema } from "./proof-schema.ts";

const day = z.iso.date();
const month = z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])$/);
const orNull = <Schema extends z.ZodType>(schema: Schema, description: string) =>
  schema.nullable().describe(description);
const markdown = z.string();

const progress = z
  .strictObject({
    done: z.int().min(0).describe("Number of items done."),
    total: z.int().min(0).describe("Number of items."),
    percent: z.int().min(0).max(100).describe("Percentage done, rounded down: 100 means all."),
  })
  .meta({ id: "progress" });

const standings = ["done", "late", "behind", "on track", "ahead", "not begun", "no date"] as const;
const schedule = z.strictObject({
  standing: z.enum(standings).describe("Whether it is on schedule."),
  daysLeft: orNull(
    z.int(),
    "Whole days from `asOf` to the due date; negative if overdue; null without a due date.",
  ),
  elapsed: orNull(z.number().min(0).max(1), "Share of its time that has passed; null if unknown."),
});

const skill = z.strictObject({
  id: z.string().describe("Id in the skills catalogue."),
  title: z.string().describe("Title in the skills catalogue."),
  short: z.string().describe("The same in at most 22 characters."),
  field: z.string().describe("Field in the skills catalogue."),
  proof: proofSchema.describe("The first line that shows it."),
});

const pin = z.strictObject({
  skill: z.string().describe("Id in the skills catalogue."),
  short: z.string().describe("Its name, in at most 22 characters."),
  repository: z.string().describe("Repository."),
  commit: z.string().describe("Sha of the newest commit that was read."),
  path: z.string().describe("Path of the file in that commit."),
  line: orNull(z.int().min(1), "Line in that commit, from 1; null if the whole file shows the skill."),
  url: orNull(
    z.url(),
    "Link to the line in the commit that introduced it; null if the repository has no web page.",
  ),
});

const code = z.strictObject({
  stack: z.array(z.string()).describe("Languages, then frameworks, databases and tools."),
  run: z.array(z.string()).describe("Commands that install and start it, in order."),
  skills: z.array(skill).describe("Skills shown by the owner's own lines."),
  pins: z
    .array(pin)
    .describe(
      "Where the skills are now, file by file, those with most pins first. Empty if the site shows no lines of code.",
    ),
  tests: z
    .array(
      z.strictObject({
        command: z.string().describe("Command that runs the tests."),
        count: z.int().min(0).describe("Number of tests it runs."),
      }),
    )
    .describe("Test suites."),
  ci: z
    .array(
      z.strictObject({
        name: z.string().describe("Name of the workflow."),
        path: z.string().describe("Path of its file in the repository."),
        url: orNull(z.url(), "Web page of that file; null if the repository has none."),
      }),
    )
    .describe("CI workflows."),
  licence: orNull(z.string(), "SPDX identifier of its licence."),
  lastActivity: orNull(
    z.strictObject({
      on: day.describe("Date of the commit."),
      url: orNull(z.url(), "Web page of the commit."),
    }),
    "The owner's latest commit in the project.",
  ),
  work: orNull(
    z.strictObject({
      commits: z.int().min(1).describe("Number of commits, without merges."),
      first: month.describe("Month of the first."),
      last: month.describe("Month of the last."),
    }),
    "The owner's commits in the project; null if there are none, or not all of them are known.",
  ),
});

const credential = z
  .strictObject({
    path: z
      .string()
      .describe("Path on the site of the Open Badges 3.0 credential, as JSON without a signature."),
    signed: z
      .string()
      .optional()
      .describe("Path of the same credential, signed (VC-JWT). Missing if it is not."),
    badge: z.string().describe("Path of its badge, an SVG."),
    on: dayOrMonth.describe(
      "Day on which the last item was done; only the month, YYYY-MM, if that is private.",
    ),
    criteria: markdown.describe("What was to be shown: each item with what its skills mean; Markdown."),
  })
  .meta({ id: "credential" })
  .optional();

const project = z.strictObject({
  id: z.string().describe("Id in the roadmap."),
  title: markdown.describe("Title; inline Markdown."),
  description: orNull(markdown, "What it does; inline Markdown."),
  path: orNull(z.string(), "Folder in the portfolio's repository."),
  repository: orNull(z.string(), "Its own repository, as roadmap.json names it."),
  url: orNull(z.url(), "Where it is deployed."),
  featured: z.boolean().describe("Whether the owner wants it to come first."),
  picture: orNull(
    z.strictObject({
      path: z.string().describe("Path of the file on the site."),
      alt: z.string().describe("What it shows, in words; plain text."),
      width: z.int().min(1).describe("Width in pixels."),
      height: z.int().min(1).describe("Height in pixels."),
    }),
    "A picture of it.",
  ),
  private: z
    .strictObject({
      skills: z.int().min(0).describe("Number of skills that it shows."),
      tests: z.int().min(0).describe("Number of its tests."),
    })
    .optional()
    .describe("Present if code of the project is in a private repository: how much of it there is."),
  credential: credential.describe("Present if everything in the project is proven."),
  code: orNull(code, "What its code shows; null if there is nothing to show or the code could not be read."),
});

const phase = z.strictObject({
  id: z.string().describe("Id in the roadmap."),
  title: markdown.describe("Title; inline Markdown."),
  goal: orNull(markdown, "What the owner can do after it; inline Markdown."),
  start: orNull(day, "Start date."),
  due: orNull(day, "Due date."),
  progress: progress.describe("Progress of the phase."),
  schedule: schedule.describe("Schedule as of `asOf`."),
  groups: z
    .array(
      z.strictObject({
        id: z.string().describe("Id in the roadmap."),
        title: markdown.describe("Title; inline Markdown."),
      }),
    )
    .describe("Groups of items."),
  project: orNull(project, "The project of the phase."),
  credential: credential.describe("Present if everything in the phase is proven."),
});

const repository = z.strictObject({
  name: z.string().describe("owner/name, or the folder name; `a private repository` for one that is."),
  url: orNull(z.url(), "Web page of the repository."),
  branch: orNull(z.string(), "Branch that was read."),
  view: z
    .enum(["complete", "shallow", "empty", "unreachable"])
    .describe("How much of the history could be read."),
  publish: z
    .enum(["summary", "nothing"])
    .optional()
    .describe("Present if the repository is private, so that everything else but `view` is left out."),
});

const owner = z.strictObject({
  name: orNull(z.string(), "Name."),
  github: orNull(z.string(), "GitHub login."),
  headline: orNull(markdown, "What the owner does; inline Markdown."),
  links: z
    .array(
      z.strictObject({
        title: z.string().describe("Text of the link."),
        url: z.url().describe("Target of the link."),
      }),
    )
    .describe("Other pages by or about the owner."),
});

const made = z.strictObject({
  by: z.literal("roadfolio").describe("Name of the program."),
  version: z.string().describe("Version of the program."),
  commit: orNull(
    z.string(),
    "Newest commit of the portfolio's repository, not counting bots, that was read.",
  ),
  repository: orNull(z.string(), "Name of that repository among `repositories`; null if it is private."),
  roadmap: z.string().describe("Path of the roadmap in the portfolio's folder."),
});

const englishWords = {
  words: z.int().min(0).describe("Number of words."),
  judged: z.int().min(0).describe("Those in sentences whose language is clear."),
  english: z.int().min(0).describe("Those of `judged` that are English."),
};

const english = z.strictObject({
  months: z
    .array(z.strictObject({ month: month.describe("Month."), ...englishWords }))
    .describe("Commit messages, and issues and pull requests if they were read, oldest first."),
  issues: z.boolean().describe("Whether issues and pull requests of the owner's are among them."),
  readmes: orNull(
    z.strictObject(englishWords),
    "The READMEs that Roadfolio updates, as they are now; null if there is no prose in them.",
  ),
});

export const portfolioSchema = z
  .strictObject({
    version: z
      .literal(1)
      .describe("Version of this format. The meaning of a key never changes within a version."),
    generator: z.literal("roadfolio").describe("Program that generated the file."),
    made: made.describe("What generated the file, and from which commit."),
    url: orNull(z.url(), "Where the site is published."),
    title: markdown.describe("Title of the roadmap; inline Markdown."),
    asOf: day.describe("Date used to work out the schedules."),
    owner: owner.describe("The owner of the portfolio. Never contains an e-mail address."),
    progress: progress.describe("Progress of the whole roadmap."),
    weeks: z
      .array(
        z.strictObject({
          monday: day.describe("Monday of the week."),
          commits: z.int().min(1).describe("Number of commits."),
        }),
      )
      .describe(
        "The owner's commits by week, in all fully published listed repositories, oldest first, without merges.",
      ),
    months: z
      .array(
        z.strictObject({
          month: month.describe("Month."),
          commits: z.int().min(1).describe("Number of commits."),
        }),
      )
      .describe("The same in private repositories, where only months are known."),
    english: orNull(
      english,
      "How much of the owner's prose is English, in fully published repositories; null if nothing was measured. A month with many commits is judged by the newest of them.",
    ),
    phases: z.array(phase).describe("Phases, in the roadmap's order."),
    items: z.array(publicItemSchema).describe("All items, in the roadmap's order."),
    repositories: z.array(repository).describe("Repositories that were read."),
  })
  .describe("A Roadfolio portfolio. Unknown values are null.");
