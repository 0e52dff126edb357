/** A proof as portfolio.json prints it, field by field. */
import * as z from "zod";
import { kinds } from "../../evidence/evidence.ts";

export const proofSchema = z
  .strictObject({
    kind: z.enum(kinds).describe("What it is; in the order of strength, `self` being only the owner's word."),
    repository: z.string().nullable().describe("The repository it is in; null for `self`."),
    ref: z.string().nullable().describe("The commit's sha, or the issue's `#number`; null for `self`."),
    path: z.string().nullable().describe("For `code`: the file."),
    line: z.int().min(1).nullable().describe("For `code`: the line, counted from 1."),
    url: z.url().nullable().describe("Where it can be looked at; null when the repository has no page."),
    on: z.iso.date().nullable().describe("The day it is from."),
    by: z.string().nullable().describe("Who did it, as the repository names them."),
    title: z.string().nullable().describe("The commit's or issue's own words; in any language."),
  })
  .meta({ id: "proof" });
