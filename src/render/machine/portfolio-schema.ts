/**
 * What portfolio.json holds, field by field. The documentation of a field stands here: schema/portfolio.schema.json is made
 * from it. Only scripts and tests load it; what is printed is made in portfolio-json.ts.
 */
import * as z from "zod";
import { publicItemSchema } from "./portfolio-item-schema.ts";
import { proofSchema } from "./proof-schema.ts";

const day = z.iso.date();
const orNull = <Schema extends z.ZodType>(schema: Schema, says: string) => schema.nullable().describe(says);
const markdown = z.string();

const progress = z
  .strictObject({
    done: z.int().min(0).describe("How many are done."),
    total: z.int().min(0).describe("How many there are."),
    percent: z.int().min(0).max(100).describe("Rounded down, so that 100 means all."),
  })
  .meta({ id: "progress" });

const standings = ["done", "late", "behind", "on track", "ahead", "not begun", "no date"] as const;
const schedule = z.strictObject({
  standing: z.enum(standings).describe("How it stands against its due date."),
  daysLeft: orNull(
    z.int(),
    "Whole days from `asOf` to the due date; negative when it is past; null without one.",
  ),
  elapsed: orNull(z.number().min(0).max(1), "Share of its time that has gone; null when that is not known."),
});

const skill = z.strictObject({
  id: z.string().describe("Its name in the skills catalogue."),
  title: z.string().describe("Its name for people."),
  field: z.string().describe("Its field of work in the skills catalogue."),
  proof: proofSchema.describe("The line that shows it first."),
});

const code = z.strictObject({
  stack: z.array(z.string()).describe("Languages, then frameworks, databases and tools that are used."),
  run: z.array(z.string()).describe("Commands that install and start it, in the order of typing."),
  skills: z.array(skill).describe("What the owner's own lines show."),
  tests: z
    .array(
      z.strictObject({
        command: z.string().describe("What runs them."),
        count: z.int().min(0).describe("How many it runs."),
      }),
    )
    .describe("Its tests."),
  ci: z
    .array(
      z.strictObject({
        name: z.string().describe("What the workflow is called."),
        path: z.string().describe("Its file in the repository."),
        url: orNull(z.url(), "The page of that file; null when the repository has no page."),
      }),
    )
    .describe("Its workflows of continuous integration."),
  licence: orNull(z.string(), "Its licence's SPDX identifier."),
  lastActivity: orNull(
    z.strictObject({
      on: day.describe("The day of the commit."),
      url: orNull(z.url(), "The commit's page."),
    }),
    "The owner's newest commit that changed it.",
  ),
});

const project = z.strictObject({
  id: z.string().describe("Its id in the roadmap."),
  title: markdown.describe("Its name; inline Markdown."),
  description: orNull(markdown, "What it does; inline Markdown."),
  path: orNull(z.string(), "Its folder in the portfolio's repository."),
  repository: orNull(z.string(), "Its own repository, as roadmap.json names it."),
  url: orNull(z.url(), "Where it runs."),
  code: orNull(code, "What its code shows; null when there is nothing to show, or it cannot be looked at."),
});

const phase = z.strictObject({
  id: z.string().describe("Its id in the roadmap."),
  title: markdown.describe("Its name; inline Markdown."),
  goal: orNull(markdown, "What one is able to do after it; inline Markdown."),
  start: orNull(day, "The day it begins."),
  due: orNull(day, "The day it is to be finished."),
  progress: progress.describe("How much of it is done."),
  schedule: schedule.describe("How it stands on the day `asOf`."),
  groups: z
    .array(
      z.strictObject({
        id: z.string().describe("Its id in the roadmap."),
        title: markdown.describe("Its name; inline Markdown."),
      }),
    )
    .describe("Its items by subject."),
  project: orNull(project, "What is built in it."),
});

const repository = z.strictObject({
  name: z.string().describe("owner/name, or the name of its folder."),
  url: orNull(z.url(), "Its page."),
  branch: orNull(z.string(), "The branch that was read."),
  view: z
    .enum(["complete", "shallow", "empty", "unreachable"])
    .describe("How much of its history was visible."),
});

const owner = z.strictObject({
  name: orNull(z.string(), "The owner's name."),
  github: orNull(z.string(), "Their GitHub user name."),
  headline: orNull(markdown, "What they do; inline Markdown."),
  links: z
    .array(
      z.strictObject({
        title: z.string().describe("The words of the link."),
        url: z.url().describe("Where it leads."),
      }),
    )
    .describe("Where else they can be found."),
});

const made = z.strictObject({
  by: z.literal("roadfolio").describe("The program."),
  version: z.string().describe("Its version."),
  commit: orNull(
    z.string(),
    "The newest commit of the portfolio's repository that it was made from, our own left out.",
  ),
});

export const portfolioSchema = z
  .strictObject({
    version: z.literal(1).describe("Within a version no key is given another meaning."),
    generator: z.literal("roadfolio").describe("What made the file."),
    made: made.describe("What made the file, and from what."),
    url: orNull(z.url(), "Where the site is published."),
    title: markdown.describe("What the roadmap is called; inline Markdown."),
    asOf: day.describe("The day that the standings are counted from."),
    owner: owner.describe("Whose portfolio it is. Never holds an e-mail address."),
    progress: progress.describe("How much of the whole roadmap is done."),
    phases: z.array(phase).describe("The parts of the roadmap, in its order."),
    items: z.array(publicItemSchema).describe("Every item of the roadmap, in its order."),
    repositories: z.array(repository).describe("Where the work was looked for."),
  })
  .describe("A portfolio, as Roadfolio prints it. What is not known is null.");
