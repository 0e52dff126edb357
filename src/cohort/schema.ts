/**
 * The schema of cohort.json. Every field is documented here and nowhere else; `npm run generate` writes
 * schema/cohort.schema.json from it.
 */
import * as z from "zod";
import {
  cohortName,
  filledText,
  linkOf,
  loginText,
  repositoryAddress,
  textOf,
} from "../roadmap/schema-text.ts";

export const cohortLimits = { bytes: 8_388_608, learners: 20_000, mentors: 200 } as const;

const day = z.iso.date();
const login = loginText();

const path = textOf(500).min(1);

export const learnerSchema = z
  .strictObject({
    login: login.describe("Their GitHub login. Only this account's work counts."),
    repository: repositoryAddress().describe(
      "The repository with their roadmap.json: owner/name, or an address or path that git can clone.",
    ),
    roadmap: path.optional().describe("Path of their roadmap in it. Default: roadmap.json."),
  })
  .meta({ id: "learner" });

const issuerSchema = z
  .strictObject({
    name: filledText(200).describe("Who issues them, such as the school's name."),
    site: linkOf(500, { mail: false, plain: true })
      .optional()
      .describe(
        "Address at which the cohort's page is published. Default: that of GitHub Pages for `repository`.",
      ),
    identity: z
      .enum(["did", "address"])
      .optional()
      .describe("How others find the key: by the did:web of the site (`did`, default) or by its `address`."),
  })
  .meta({ id: "issuer" })
  .describe(
    "Issues a signed Open Badges 3.0 credential for each phase and project that a learner has completed. merge signs them with the key in ROADFOLIO_CREDENTIALS_KEY.",
  );

export const cohortSchema = z
  .strictObject({
    $schema: textOf(500).optional().describe("Address of this schema, for editors."),
    title: filledText(300).describe("Name of the cohort, as shown on its page."),
    repository: cohortName()
      .optional()
      .describe(
        "owner/name of the repository with this file, which learners write as `cohort` in their roadmap.json. Default: the repository that it is in.",
      ),
    start: day.optional().describe("First day of the cohort, YYYY-MM-DD."),
    end: day.optional().describe("Last day of the cohort, YYYY-MM-DD."),
    names: z
      .enum(["full", "initials"])
      .optional()
      .describe("How learners are named on the page: `full` (default) or `initials`."),
    mentors: z.array(login).max(cohortLimits.mentors).optional().describe("GitHub logins of the mentors."),
    roadmap: path
      .optional()
      .describe(
        "Path of a roadmap that all learners share, relative to this file. Phases and items come from it; owner, repositories and ticks come from each learner's own roadmap.json.",
      ),
    credentials: issuerSchema.optional(),
    learners: z
      .array(learnerSchema)
      .max(cohortLimits.learners)
      .describe(
        "The learners. Each is shown only if their own roadmap.json names this cohort's repository as `cohort`.",
      ),
  })
  .describe("A cohort of learners for Roadfolio.");

export type WrittenCohort = z.infer<typeof cohortSchema>;
export type WrittenLearner = z.infer<typeof learnerSchema>;
export type WrittenIssuer = z.infer<typeof issuerSchema>;
