/** resume.json: the owner's own statements and what is proven, in a format other résumé tools read. */
import type { WrittenResume } from "../../roadmap/resume-schema.ts";
import type { Portfolio } from "../portfolio.ts";
import { ownerName, profilesOf } from "./owner.ts";
import { plainText, plainTextIfAny } from "./plain-text.ts";
import { provenFields } from "./proven-fields.ts";
import type { ResumeDocument, ResumeLocation } from "./resume-document.ts";
import { resumeProjects } from "./resume-projects.ts";
import { webAddress } from "./web-address.ts";

const jsonResume = "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json";

/** File name in the site's folder. */
export const resumeFile = "resume.json";

/**
 * @param resume the owner's own statements; null if there are none
 * @param base address of the site, ending with "/"; null if unknown
 * @param today ISO day, written as the date of the last change
 */
export function resumeDocument(
  portfolio: Portfolio,
  resume: WrittenResume | null,
  base: string | null,
  today: string,
): ResumeDocument {
  const { owner } = portfolio.roadmap;
  return {
    $schema: jsonResume,
    basics: {
      name: ownerName(portfolio),
      label: plainTextIfAny(owner.headline),
      url: base ?? undefined,
      summary: plainTextIfAny(resume?.summary),
      location: locationOf(resume?.place, owner.place),
      profiles: profilesOf(portfolio),
    },
    work: (resume?.experience ?? []).map((one) => ({
      name: plainText(one.organisation),
      position: plainText(one.position),
      url: webAddress(one.url),
      startDate: one.from,
      endDate: one.to,
      summary: plainTextIfAny(one.summary),
      highlights: (one.highlights ?? []).map(plainText),
    })),
    education: (resume?.education ?? []).map((one) => ({
      institution: plainText(one.institution),
      area: plainText(one.area),
      studyType: plainTextIfAny(one.degree),
      url: webAddress(one.url),
      startDate: one.from,
      endDate: one.to,
    })),
    certificates: (resume?.certificates ?? []).map((one) => ({
      name: plainText(one.title),
      issuer: plainTextIfAny(one.issuer),
      date: one.on,
      url: webAddress(one.url),
    })),
    skills: provenFields(portfolio),
    languages: (resume?.languages ?? []).map(({ language, level }) => ({
      language: plainText(language),
      fluency: plainText(level),
    })),
    projects: resumeProjects(portfolio),
    meta: {
      canonical: base === null ? undefined : `${base}${resumeFile}`,
      version: "v1.0.0",
      lastModified: `${today}T00:00:00`,
    },
  };
}

/** The same as text: a file valid against JSON Resume 1.0.0. */
export function resumeJson(
  portfolio: Portfolio,
  resume: WrittenResume | null,
  base: string | null,
  today: string,
): string {
  return `${JSON.stringify(resumeDocument(portfolio, resume, base, today), null, 2)}\n`;
}

/** The location from `resume`, or else the owner's `place`. */
function locationOf(written: WrittenResume["place"], words: string | null): ResumeLocation | undefined {
  if (written !== undefined && Object.keys(written).length > 0)
    return {
      city: plainTextIfAny(written.city),
      region: plainTextIfAny(written.region),
      countryCode: written.country,
    };
  const address = plainTextIfAny(words);
  return address === undefined ? undefined : { address };
}
