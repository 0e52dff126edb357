/** The schema of a proof in portfolio.json. */
import * as z from "zod";
import { kinds } from "../../evidence/evidence.ts";

/** A private repository's proofs have no day. */
export const dayOrMonth = z.union([z.iso.date(), z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])$/)]);

export const proofSchema = z
  .strictObject({
    kind: z.enum(kinds).describe("Kind of proof, in order of strength. `self` is the owner's word only."),
    repository: z.string().nullable().describe("Repository; null for `self`."),
    ref: z
      .string()
      .nullable()
      .describe(
        "Sha of the commit or `#number` of the issue; null for `self`. For `code`, a commit that has the path and line.",
      ),
    path: z.string().nullable().describe("Path of the file, for `code`."),
    line: z
      .int()
      .min(1)
      .nullable()
      .describe("Line number from 1, for `code`; null if the whole file is the proof."),
    url: z.url().nullable().describe("Link to the proof; null if the repository has no web page."),
    introduced: z
      .strictObject({
        ref: z.string().describe("Sha of the commit."),
        path: z.string().describe("Path of the file in that commit."),
        line: z.int().min(1).nullable().describe("Line number in that commit; null for a whole file."),
        url: z.url().nullable().describe("Link to it; null if the repository has no web page."),
      })
      .optional()
      .describe(
        "For `code`: the commit that introduced it, if the file has been renamed since or the line has changed.",
      ),
    on: dayOrMonth
      .nullable()
      .describe(
        "Date of the proof: for `code`, when it was first shown. Only the month, YYYY-MM, in a private repository.",
      ),
    by: z.string().nullable().describe("Author, as named in the repository."),
    title: z.string().nullable().describe("Title of the commit or issue, in any language."),
    publish: z
      .enum(["summary", "nothing"])
      .optional()
      .describe(
        "Present if the proof is in a repository that keeps it private, so that everything else but its kind and month is null. `nothing` has no month either.",
      ),
    count: z.int().min(1).optional().describe("How many proofs a `summary` stands for."),
    verified: z
      .literal(true)
      .optional()
      .describe(
        "GitHub has verified the owner's signature on the commit. Missing if not, or if GitHub was not asked.",
      ),
  })
  .meta({ id: "proof" });
