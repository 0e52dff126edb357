/** An item as portfolio.json prints it, field by field. */
import * as z from "zod";
import { proofSchema } from "./proof-schema.ts";

/** What can become of an item. */
const turns = ["ticked", "taken back", "ticked again"] as const;

const turn = z.strictObject({
  on: z.iso.date().describe("The day it came to be."),
  what: z.enum(turns).describe("What came to be."),
  proof: proofSchema.nullable().describe("What made it so; null when the tick was taken out by hand."),
});

export const publicItemSchema = z
  .strictObject({
    id: z.string().describe("Its stable id in the roadmap."),
    title: z.string().describe("What is to be learned or done; inline Markdown."),
    aliases: z.array(z.string()).describe("Other wordings that mean it, in any language."),
    kind: z
      .enum(["item", "habit", "gate"])
      .describe("A habit is measured and holds or not; a gate opens after a phase."),
    phase: z.string().nullable().describe("Id of its phase; null for one of the strategy."),
    group: z.string().nullable().describe("Id of its group; null for one of the strategy or of a project."),
    project: z.string().nullable().describe("Id of its project; null for one of a group."),
    done: z.boolean().describe("Whether it is ticked."),
    on: z.iso
      .date()
      .nullable()
      .describe("The day of its strongest proof; null when it is not done, or self-declared without a day."),
    url: z.url().nullable().describe("Its page on the published site."),
    proof: z
      .array(proofSchema)
      .describe("What earns the tick, the strongest first; empty when it is not done."),
    history: z.array(turn).describe("What became of it over time, the oldest first."),
  })
  .meta({ id: "portfolioItem" });
