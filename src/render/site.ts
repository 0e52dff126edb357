/** The portfolio page and its data. The only output that depends on today's date; it is never committed. */
import type { Decision } from "../evidence/decide.ts";
import type { Proof } from "../evidence/evidence.ts";
import { forPeople } from "../roadmap/day.ts";
import { progressOf } from "../roadmap/progress.ts";
import type { Phase, Project } from "../roadmap/roadmap.ts";
import { scheduleOf } from "../roadmap/schedule.ts";
import type { Html } from "./html.ts";
import { inlineHtml, inlineText } from "./inline.ts";
import { safeUrl } from "./markdown.ts";
import { type Portfolio, provenLately } from "./portfolio.ts";
import { portfolioJson } from "./portfolio-json.ts";
import { projectCodeHtml } from "./project-code.ts";
import { projectLink } from "./project-link.ts";
import { proofLabel } from "./proof-label.ts";
import { type SiteFile, siteFiles } from "./site-files.ts";

/** How many proofs an item shows on the page; portfolio.json has all. */
const proofsShown = 3;

interface ProofView {
  label: string;
  url: string | null;
  on: string | null;
  day: string | null;
  /** What the commit says of itself, shown when one points at the link: it may be in any language. */
  subject: string | null;
}

interface ItemView {
  id: string;
  title: Html;
  done: boolean;
  note: string | null;
  proofs: ProofView[];
  more: number;
}

/** Files of the site by path inside its folder. */
export function renderSite(portfolio: Portfolio, today: string): { path: SiteFile; content: string }[] {
  const { templates } = portfolio;
  const contents: Record<SiteFile, string> = {
    "index.html": templates.render("site/index.html", indexView(portfolio, today)),
    "style.css": templates.render("site/style.css", {}),
    "portfolio.json": portfolioJson(portfolio, today),
  };
  return siteFiles.map((path) => ({ path, content: contents[path] }));
}

function indexView(portfolio: Portfolio, today: string): object {
  const { roadmap, decisions } = portfolio;
  const { owner } = roadmap;
  const done = decisions.filter((decision) => decision.done);
  const declared = done.filter(({ proofs }) => proofs[0]?.kind === "self").length;
  const proven = done.filter(({ proofs }) => proofs.some(({ url }) => url !== null)).length;
  const progress = progressOf(decisions);
  return {
    pageTitle:
      owner.name === null ? inlineText(roadmap.title) : `${owner.name}: ${inlineText(roadmap.title)}`,
    title: inlineHtml(roadmap.title),
    owner: {
      name: owner.name,
      headline: owner.headline === null ? null : inlineHtml(owner.headline),
      links: linksOf(owner),
    },
    today,
    todayDay: forPeople(today),
    progress: { ...progress, max: Math.max(1, progress.total) },
    declared,
    proven,
    closed: done.length - declared - proven,
    lately: provenLately(decisions).map((decision) => ({
      title: inlineHtml(decision.item.title),
      on: decision.on,
      day: dayOrNull(decision.on),
      proof: decision.proofs.slice(0, 1).map(proofView)[0],
    })),
    projects: roadmap.phases.flatMap(({ project, title }) =>
      project === null ? [] : [projectView(portfolio, project, title)],
    ),
    phases: roadmap.phases.map((phase) => phaseView(phase, decisions, today)),
    strategy: { title: null, items: decisions.filter(({ item }) => item.phase === null).map(itemView) },
  };
}

function projectView(portfolio: Portfolio, project: Project, phase: string): object {
  const { decisions, repositories, unlisted, projects } = portfolio;
  const code = projects.get(project.id)?.code ?? null;
  return {
    title: inlineHtml(project.title),
    url: projectLink(project, [...repositories, ...unlisted]),
    description: project.description === null ? null : inlineHtml(project.description),
    phase: inlineHtml(phase),
    progress: progressOf(decisions.filter(({ item }) => item.project === project.id)),
    code: code === null ? null : projectCodeHtml(code),
  };
}

function linksOf(owner: Portfolio["roadmap"]["owner"]): { title: string; url: string }[] {
  const github =
    owner.github === null
      ? []
      : [{ title: `github.com/${owner.github}`, url: `https://github.com/${owner.github}` }];
  const links = owner.links.flatMap(({ title, url }) => {
    const safe = safeUrl(url);
    return safe === null ? [] : [{ title, url: safe }];
  });
  return [...github.filter(({ url }) => !links.some((link) => link.url === url)), ...links];
}

function phaseView(phase: Phase, decisions: readonly Decision[], today: string): object {
  const own = decisions.filter(({ item }) => item.phase === phase.id);
  const progress = progressOf(own);
  const { standing, daysLeft } = scheduleOf(phase, progress, today);
  const items = (belongs: (decision: Decision) => boolean): ItemView[] => own.filter(belongs).map(itemView);
  const project = phase.project;
  return {
    id: phase.id,
    title: inlineHtml(phase.title),
    goal: phase.goal === null ? null : inlineHtml(phase.goal),
    due: phase.due,
    dueDay: dayOrNull(phase.due),
    standing,
    standingClass: standing.replace(" ", "-"),
    left: standing === "done" || daysLeft === null ? null : timeLeft(daysLeft),
    progress: { ...progress, max: Math.max(1, progress.total) },
    groups: [
      ...phase.groups.map(({ id, title }) => ({
        title: inlineHtml(title),
        items: items(({ item }) => item.group === id),
      })),
      ...(project !== null && project.items.length > 0
        ? [{ title: inlineHtml(project.title), items: items(({ item }) => item.project === project.id) }]
        : []),
    ],
  };
}

function itemView({ item, done, proofs }: Decision): ItemView {
  const notes = { item: null, habit: "habit", gate: "gate" } as const;
  return {
    id: item.id,
    title: inlineHtml(item.title),
    done,
    note: notes[item.kind],
    proofs: proofs.slice(0, proofsShown).map(proofView),
    more: Math.max(0, proofs.length - proofsShown),
  };
}

function proofView(proof: Proof): ProofView {
  return {
    label: proofLabel(proof),
    url: proof.url === null ? null : safeUrl(proof.url),
    on: proof.on,
    day: dayOrNull(proof.on),
    subject: proof.title?.untrusted ?? null,
  };
}

function dayOrNull(day: string | null): string | null {
  return day === null ? null : forPeople(day);
}

function timeLeft(days: number): string {
  const count = Math.abs(days) === 1 ? "1 day" : `${Math.abs(days)} days`;
  return days < 0 ? `${count} past` : `${count} left`;
}
