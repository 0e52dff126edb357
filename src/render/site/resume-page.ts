/** The résumé, as a page that prints on one sheet: what the code shows, and what the owner says. */
import { inlineText } from "../inline.ts";
import { resumeDocument, resumeFile } from "../machine/resume-json.ts";
import type { Portfolio } from "../portfolio.ts";
import { plainCard } from "./card.ts";
import { homePath, projectPath, resumePath, rootFrom, verifyPath } from "./addresses.ts";
import { siteTitle } from "./frame.ts";
import { cutText, ownerCut, ownerPlain } from "./owner-text.ts";
import type { Page } from "./page.ts";
import { projectsOf, projectView } from "./project-view.ts";
import { resumeSkills } from "./resume-skills.ts";
import { periodOf, timeOf } from "./resume-time.ts";

/** What fits on one sheet, if the owner's own entries are few; resume.json has everything. */
const most = {
  work: 4,
  education: 3,
  highlights: 3,
  projects: 3,
  fields: 8,
  skills: 6,
  certificates: 5,
  summary: 500,
  description: 160,
} as const;

export function resumePage(portfolio: Portfolio, today: string): Page {
  const { roadmap, base } = portfolio;
  const { basics, work, education, certificates, languages } = resumeDocument(
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
      hasRow: education.length + languages.length > 0,
      skills: resumeSkills(portfolio, most),
      projects: projectsOnSheet(portfolio, today, root),
      data: `${root}${resumeFile}`,
      verify: `${root}${verifyPath}`,
      home: `${root}${homePath}`,
    },
    card: plainCard({
      kicker: "Résumé",
      title: siteTitle(portfolio),
      note: basics.label ?? "",
      foot: "Skills and projects are read from the code",
    }),
  };
}

/** The best projects first, with what can be counted of each and the address of its page. */
function projectsOnSheet(portfolio: Portfolio, today: string, root: string) {
  const { featured, others } = projectsOf(portfolio, today);
  const all = featured === null ? others : [featured, ...others];
  return all.slice(0, most.projects).map((project) => {
    const { stack, pinned, tests, ci, work } = projectView(portfolio, project, root);
    const { base } = portfolio;
    const path = projectPath(project.id);
    return {
      name: ownerPlain(portfolio, inlineText(project.title)),
      description:
        project.description === null
          ? null
          : ownerCut(portfolio, inlineText(project.description), most.description),
      stack,
      facts: [
        ...(pinned === null ? [] : [`${pinned} proven`]),
        ...(tests === null || tests === "no tests" ? [] : [tests]),
        ...(ci.length === 0 ? [] : ["CI"]),
        ...(project.url === null ? [] : ["live"]),
      ],
      work,
      url: `${root}${path}`,
      label: base === null ? null : `${base}${path}`.replace(/^https?:\/\/|\/$/g, ""),
    };
  });
}

function placeOf(location: ReturnType<typeof resumeDocument>["basics"]["location"]): string | null {
  if (location === undefined) return null;
  const { address, city, region, countryCode } = location;
  const parts = [address, city, region, countryCode].filter((part) => part !== undefined);
  return parts.length === 0 ? null : parts.join(", ");
}
