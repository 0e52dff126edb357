/** The schema of an item in portfolio.json. */
import * as z from "zod";
import { dayOrMonth, proofSchema } from "./proof-schema.ts";

/** How an item can change. */
const turns = ["ticked", "taken back", "ticked again"] as const;

const turn = z.strictObject({
  on: dayOrMonth.describe("Date of the change; only the month in a private repository."),
  what: z.enum(turns).describe("What changed."),
  proof: proofSchema
    .nullable()
    .describe("The proof behind the change; null if the tick was removed by hand."),
});

export const publicItemSchema = z
  .strictObject({
    id: z.string().describe("Stable id in the roadmap."),
    title: z.string().describe("What to learn or do; inline Markdown."),
    aliases: z.array(z.string()).describe("Other names for it, in any language."),
    kind: z
      .enum(["item", "habit", "gate"])
      .describe("A habit is measured, not ticked; a gate opens after a phase."),
    phase: z.string().nullable().describe("Id of its phase; null in the strategy."),
    group: z.string().nullable().describe("Id of its group; null in the strategy or a project."),
    project: z.string().nullable().describe("Id of its project; null outside projects."),
    done: z.boolean().describe("True if it is ticked."),
    on: dayOrMonth
      .nullable()
      .describe(
        "Date of its first proof, or only the month if that is in a private repository; null if it is not done, self-declared without a date, or nothing is published of its proof.",
      ),
    url: z.url().nullable().describe("Its page on the site."),
    proof: z
      .array(proofSchema)
      .describe(
        "The proofs of the tick: those that can be opened, strongest first, then those in private repositories; empty if it is not done.",
      ),
    history: z.array(turn).describe("Its changes over time, oldest first."),
  })
  .meta({ id: "portfolioItem" });
