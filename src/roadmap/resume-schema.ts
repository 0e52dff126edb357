/**
 * What a learner may write of themselves under `resume` in roadmap.json: what no commit can show. It goes into resume.json
 * and onto the résumé page. No e-mail address and no telephone number has a place in it.
 */
import * as z from "zod";
import { holdsCredentials } from "../text/credentials.ts";
import { isDay } from "./day.ts";

const title = z.string().trim().min(1).max(300);
const text = z.string().trim().min(1).max(2000);
const link = z
  .url({ protocol: /^https?$/ })
  .max(2000)
  .refine((url) => !holdsCredentials(url), "must not hold a user name or password");

/** JSON Resume 1.0.0, definitions/iso8601: each part after the year may be left out. */
const datePattern = /^[12]\d{3}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;
const date = z
  .string()
  .regex(datePattern, "is not a year, a month or a day")
  .refine((written) => written.length < 10 || isDay(written), "is not a day that exists")
  .describe("A year, a month or a day: YYYY, YYYY-MM or YYYY-MM-DD.");

const period = {
  from: date.optional().describe("When it began: YYYY, YYYY-MM or YYYY-MM-DD."),
  to: date.optional().describe("When it ended; left out while it goes on."),
};

/** Compared as far as both are told: "2024" does not end before "2024-05" begins. */
function endsInTime({ from, to }: { from?: string | undefined; to?: string | undefined }): boolean {
  if (from === undefined || to === undefined) return true;
  const told = Math.min(from.length, to.length);
  return to.slice(0, told) >= from.slice(0, told);
}

const endsBefore = { message: "must not be before its beginning", path: ["to"] };

const work = z
  .strictObject({
    position: title.describe("What you were, such as Backend Developer."),
    organisation: title.describe("For whom you worked."),
    url: link.optional().describe("The organisation's page."),
    ...period,
    summary: text.optional().describe("What it was about, in a sentence or two; may hold inline Markdown."),
    highlights: z
      .array(text)
      .max(20)
      .optional()
      .describe("What you did there, a line each; may hold inline Markdown."),
  })
  .refine(endsInTime, endsBefore);

const school = z
  .strictObject({
    institution: title.describe("Where you studied."),
    area: title.describe("What you studied."),
    degree: title.optional().describe("What it led to, such as Bachelor."),
    url: link.optional().describe("The institution's page."),
    ...period,
  })
  .refine(endsInTime, endsBefore);

const language = z.strictObject({
  language: title.describe("Its English name, such as Portuguese."),
  level: title.describe("How well you know it, such as native, B2 or fluent."),
});

const certificate = z.strictObject({
  title: title.describe("What it is called."),
  issuer: title.optional().describe("Who gave it."),
  on: date.optional().describe("When it was given: YYYY, YYYY-MM or YYYY-MM-DD."),
  url: link.optional().describe("Where it can be checked."),
});

const place = z.strictObject({
  city: title.optional().describe("The city."),
  region: title.optional().describe("The state or province."),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, "is not a country code")
    .optional()
    .describe("The country in two capital letters (ISO 3166-1), such as BR."),
});

export const resumeSchema = z
  .strictObject({
    summary: text
      .optional()
      .describe("Who you are and what you look for, in two or three sentences; may hold inline Markdown."),
    place: place.optional().describe("Where you live, as exactly as you want it told."),
    experience: z.array(work).max(50).optional().describe("Where you worked, the latest first."),
    education: z.array(school).max(50).optional().describe("Where you studied, the latest first."),
    languages: z.array(language).max(50).optional().describe("The languages you speak."),
    certificates: z.array(certificate).max(100).optional().describe("Certificates you hold."),
  })
  .describe("For your résumé: what your code cannot show. Shown as your own word, never as proven.");

/** The part as its owner wrote it, after the schema. */
export type WrittenResume = z.infer<typeof resumeSchema>;
