/**
 * The schema of `resume` in roadmap.json: what no commit can show. It appears on the résumé page and in resume.json, both
 * public, so there is no field for an e-mail address or a phone number.
 */
import * as z from "zod";
import { dateText, filledText, linkOf } from "./schema-text.ts";

const title = filledText(300);
const text = filledText(2000);
const link = linkOf(2000, { mail: false });
const date = dateText().describe("A year, month or day: YYYY, YYYY-MM or YYYY-MM-DD.");

const period = {
  from: date.optional().describe("Start date: YYYY, YYYY-MM or YYYY-MM-DD."),
  to: date.optional().describe("End date; leave it out if this is ongoing."),
};

/** Compares only the parts that both dates have, so ending in "2024" is not before starting in "2024-05". */
function endsInTime({ from, to }: { from?: string | undefined; to?: string | undefined }): boolean {
  if (from === undefined || to === undefined) return true;
  const shared = Math.min(from.length, to.length);
  return to.slice(0, shared) >= from.slice(0, shared);
}

const endsBefore = { message: "must not be earlier than “from”", path: ["to"] };

const work = z
  .strictObject({
    position: title.describe("Your job title, such as Backend Developer."),
    organisation: title.describe("The employer."),
    url: link.optional().describe("The organisation's website."),
    ...period,
    summary: text.optional().describe("What you did, in a sentence or two. Inline Markdown is allowed."),
    highlights: z
      .array(text)
      .max(20)
      .optional()
      .describe("Your achievements, one per entry. Inline Markdown is allowed."),
  })
  .refine(endsInTime, endsBefore);

const school = z
  .strictObject({
    institution: title.describe("The school or university."),
    area: title.describe("Field of study."),
    degree: title.optional().describe("The degree, such as Bachelor."),
    url: link.optional().describe("The institution's website."),
    ...period,
  })
  .refine(endsInTime, endsBefore);

const language = z.strictObject({
  language: title.describe("The language's English name, such as Portuguese."),
  level: title.describe("How well you know it, such as native, B2 or fluent."),
});

const certificate = z.strictObject({
  title: title.describe("Name of the certificate."),
  issuer: title.optional().describe("Who issued it."),
  on: date.optional().describe("Date of issue: YYYY, YYYY-MM or YYYY-MM-DD."),
  url: link.optional().describe("Where it can be verified."),
});

const place = z.strictObject({
  city: title.optional().describe("The city."),
  region: title.optional().describe("The state or province."),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, "is not a two-letter country code")
    .optional()
    .describe("Two-letter country code (ISO 3166-1) in capitals, such as BR."),
});

export const resumeSchema = z
  .strictObject({
    summary: text
      .optional()
      .describe(
        "Who you are and what you are looking for, in two or three sentences. Inline Markdown is allowed.",
      ),
    place: place.optional().describe("Where you live, as precisely as you want to make public."),
    experience: z.array(work).max(50).optional().describe("Jobs, latest first."),
    education: z.array(school).max(50).optional().describe("Education, latest first."),
    languages: z.array(language).max(50).optional().describe("Languages you speak."),
    certificates: z.array(certificate).max(100).optional().describe("Certificates you have earned."),
  })
  .describe("What your code cannot show, for your résumé. Shown as your own statements, never as proven.");

/** `resume` as its owner wrote it, once it has passed the schema. */
export type WrittenResume = z.infer<typeof resumeSchema>;
