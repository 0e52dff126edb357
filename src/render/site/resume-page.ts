/**
 * The résumé as a page that prints on two sheets: the owner's own statements, and what is proven with links to
 * the proofs.
 */
import { resumeDocument, resumeFile } from "../machine/resume-json.ts";
import type { Portfolio } from "../portfolio.ts";
import { homePath, resumePath, rootFrom, verifyPath } from "./addresses.ts";
import { siteTitle } from "./frame.ts";
import { cutText, ownerCut, ownerPlain } from "./owner-text.ts";
import type { Page } from "./page.ts";
import { periodOf, timeOf } from "./resume-time.ts";

/** What fits on two sheets; resume.json has everything. */
const most = {
  work: 4,
  education: 3,
  highlights: 3,
  projects: 3,
  shown: 3,
  fields: 8,
  keywords: 6,
  certificates: 5,
  summary: 500,
} as const;

export function resumePage(portfolio: Portfolio, today: string): Page {
  const { roadmap, base } = portfolio;
  const { basics, work, education, certificates, skills, languages, projects } = resumeDocument(
    portfolio,
    roadmap.resume,
    base,
    today,
  );
  const root = rootFrom(resumePath);
  return {
    head: {
      path: resumePath,
      title: "Résumé",
      description: `Résumé of ${basics.name}${basics.label === undefined ? "" : `, ${basics.label}`}.`,
      above: [],
      data: null,
      plain: true,
    },
    template: "site/resume.html",
    view: {
      name: basics.name,
      label: basics.label ?? null,
      place: placeOf(basics.location),
      open: roadmap.owner.open,
      profiles: basics.profiles.map(({ url }) => ({ url, label: url.replace(/^https?:\/\/|\/$/g, "") })),
      site: base === null ? null : { url: base, label: base.replace(/^https?:\/\/|\/$/g, "") },
      summary: basics.summary === undefined ? null : cutText(basics.summary, most.summary),
      work: work.slice(0, most.work).map((one) => ({
        position: one.position,
        name: one.name,
        url: one.url ?? null,
        time: periodOf(one),
        summary: one.summary === undefined ? null : cutText(one.summary, 300),
        highlights: one.highlights.slice(0, most.highlights).map((line) => cutText(line, 200)),
      })),
      education: education.slice(0, most.education).map((one) => ({
        institution: one.institution,
        area: one.area,
        degree: one.studyType ?? null,
        time: periodOf(one),
      })),
      certificates: certificates.slice(0, most.certificates).map(({ name, issuer, date, url }) => ({
        name,
        issuer: issuer ?? null,
        time: date === undefined ? null : timeOf(date),
        url: url ?? null,
      })),
      languages,
      skills: skills.slice(0, most.fields).map(({ name, keywords }) => ({
        name: ownerPlain(portfolio, name),
        keywords: keywords.slice(0, most.keywords).map((keyword) => ownerPlain(portfolio, keyword)),
        more: Math.max(0, keywords.length - most.keywords),
      })),
      projects: projects.slice(0, most.projects).map(({ name, description, url, keywords, highlights }) => ({
        name: ownerPlain(portfolio, name),
        description: description === undefined ? null : ownerCut(portfolio, description, 240),
        url: url ?? null,
        stack: keywords,
        highlights: highlights.slice(0, most.shown).map((one) => ownerPlain(portfolio, one)),
      })),
      data: `${root}${resumeFile}`,
      verify: `${root}${verifyPath}`,
      home: `${root}${homePath}`,
    },
    card: {
      kicker: "Résumé",
      title: siteTitle(portfolio),
      note: basics.label ?? "Proof behind every skill",
      share: null,
      done: false,
    },
  };
}

function placeOf(location: ReturnType<typeof resumeDocument>["basics"]["location"]): string | null {
  if (location === undefined) return null;
  const { address, city, region, countryCode } = location;
  const parts = [address, city, region, countryCode].filter((part) => part !== undefined);
  return parts.length === 0 ? null : parts.join(", ");
}
