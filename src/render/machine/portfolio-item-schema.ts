/** The schema of an item in portfolio.json. */
import * as z from "zod";
import { proofSchema } from "./proof-schema.ts";

/** How an item can change. */
const turns = ["ticked", "taken back", "ticked again"] as const;

const turn = z.strictObject({
  on: z.iso.date().describe("Date of the change."),
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
    on: z.iso
      .date()
      .nullable()
      .describe("Date of its strongest proof; null if it is not done, or self-declared without a date."),
    url: z.url().nullable().describe("Its page on the site."),
    proof: z.array(proofSchema).describe("The proofs of the tick, strongest first; empty if it is not done."),
    history: z.array(turn).describe("Its changes over time, oldest first."),
  })
  .meta({ id: "portfolioItem" });
