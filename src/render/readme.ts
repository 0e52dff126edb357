/** README blocks. They do not depend on today's date, so they change only when a tick or the roadmap does. */
import type { PublishedDecision } from "./published.ts";
import { forPeople } from "../roadmap/day.ts";
import type { Problem } from "../problems/problem.ts";
import { progressOf, type Progress } from "../roadmap/progress.ts";
import type { Phase, Project } from "../roadmap/roadmap.ts";
import { badgePath } from "./badge-path.ts";
import { datedProof } from "./dated-proof.ts";
import { escapeHtml } from "./html.ts";
import { inlineMarkdown, inlineText } from "./inline.ts";
import { escapeMarkdown, type Markdown, markdownLink, safeUrl, trustedMarkdown } from "./markdown.ts";
import { endMarker, replaceBlock, startMarker } from "./markers.ts";
import { keptCode, markCode } from "./kept-code.ts";
import { picturePath } from "./picture-path.ts";
import { type Picture, renderPictures } from "./pictures.ts";
import { type Portfolio, provenLately } from "./portfolio.ts";
import { keptInWords, projectCodeMarkdown } from "./project-code.ts";
import { projectLink } from "./project-link.ts";

interface ItemView {
  title: Markdown;
  box: Markdown;
  proof: Markdown | null;
  note: Markdown | null;
}

export interface RenderedReadme {
  /** Null if the file stays as it is. */
  file: { path: string; content: string } | null;
  problems: Problem[];
}

/** The portfolio's README with an updated block. */
export function renderReadme(
  portfolio: Portfolio,
  path: string,
  existing: string | null,
  pictures: readonly Picture[] = renderPictures(portfolio),
): RenderedReadme {
  const { roadmap, templates } = portfolio;
  const { block, problems } = renderBlock(portfolio, path, pictures);
  const whole = (): string =>
    templates.render("readme/whole.md", {
      heading: escapeMarkdown(roadmap.owner.name ?? inlineText(roadmap.title)),
      headline: roadmap.owner.headline === null ? null : inlineMarkdown(roadmap.owner.headline),
      block,
    });
  const kept = keepReadme(path, existing, block, whole);
  return { ...kept, problems: [...problems, ...kept.problems] };
}

/** GitHub cuts off a README at 512,000 bytes; this leaves room for the rest of the file. */
const maxBlockBytes = 450_000;

/** The block, without its items if GitHub would cut it off. */
function renderBlock(
  portfolio: Portfolio,
  path: string,
  pictures: readonly Picture[],
): { block: string; problems: Problem[] } {
  const view = blockView(portfolio, path, pictures);
  const block = portfolio.templates.render("readme/block.md", view).trim();
  if (new TextEncoder().encode(block).length <= maxBlockBytes) return { block, problems: [] };
  const phases = view.phases.map((phase) => ({ ...phase, groups: [] }));
  const short = portfolio.templates.render("readme/block.md", { ...view, phases, strategy: [] }).trim();
  const problem: Problem = {
    level: "notice",
    code: "long-readme",
    message: `${path} leaves out the items, because GitHub would otherwise cut it off.`,
    hint: "The site lists every item.",
    path,
    line: null,
    column: null,
  };
  return { block: short, problems: [problem] };
}

/** The same for the README of a project's folder. @param path of that README */
export function renderProjectReadme(
  portfolio: Portfolio,
  project: Project,
  path: string,
  existing: string | null,
): RenderedReadme {
  const { roadmap, decisions, templates } = portfolio;
  const own = decisions.filter(({ item }) => item.project === project.id);
  const { complete = true, kept = null } = portfolio.projects.get(project.id) ?? {};
  const standing = complete ? null : keptCode(existing ?? "");
  const keptCount = keptInWords(kept);
  const block = templates
    .render("project/block.md", {
      description: project.description === null ? null : inlineMarkdown(project.description),
      status: own.length === 0 ? null : status(progressOf(own)),
      url: project.url === null ? null : safeUrl(project.url),
      code: standing ?? codeOf(portfolio, project),
      kept: keptCount === null ? null : escapeMarkdown(keptCount),
      items: own.map(itemView),
      phase: inlineMarkdown(roadmap.phases.find(({ id }) => id === project.phase)?.title ?? ""),
      roadmap: inlineMarkdown(roadmap.title),
    })
    .trim();
  const whole = (): string =>
    templates.render("project/whole.md", { heading: inlineMarkdown(project.title), block });
  return keepReadme(path, existing, block, whole);
}

/** The part about the project's code; null if there is nothing to show. */
function codeOf({ projects, templates }: Portfolio, { id }: Project): string | null {
  const code = projects.get(id)?.code ?? null;
  return code === null
    ? null
    : markCode(templates.render("project/code.md", projectCodeMarkdown(code)).trim());
}

function keepReadme(
  path: string,
  existing: string | null,
  block: string,
  whole: () => string,
): RenderedReadme {
  if (existing === null) return { file: { path, content: whole() }, problems: [] };
  const result = replaceBlock(existing, block);
  if (result.state === "replaced") return { file: { path, content: result.text }, problems: [] };
  const markers = `${startMarker} and ${endMarker}`;
  const problem: Problem =
    result.state === "absent"
      ? {
          level: "notice",
          code: "no-block",
          message: `${path} has no Roadfolio block, so it was left unchanged.`,
          hint: `Add the two lines ${markers} where you want the roadmap.`,
          path,
          line: null,
          column: null,
        }
      : {
          level: "error",
          code: "broken-markers",
          message: `${result.message}, so ${path} was left unchanged.`,
          hint: `Use ${markers} once each, in this order, each alone on its line.`,
          path,
          line: result.line,
          column: 1,
        };
  return { file: null, problems: [problem] };
}

function blockView(portfolio: Portfolio, path: string, pictures: readonly Picture[]) {
  const { roadmap, decisions } = portfolio;
  const up = "../".repeat(path.split("/").length - 1);
  const shown = ({ name, text }: Picture) => ({
    light: `${up}${picturePath(name, "light")}`,
    dark: `${up}${picturePath(name, "dark")}`,
    text: trustedMarkdown(escapeHtml(text)),
  });
  const inPhase = (phase: Phase): readonly PublishedDecision[] =>
    decisions.filter(({ item }) => item.phase === phase.id);
  return {
    title: inlineMarkdown(roadmap.title),
    badge: `${up}${badgePath(null)}`,
    roadmapPath: portfolio.roadmapPath,
    progress: progressOf(decisions),
    weeks: pictures.filter(({ name }) => name === "weeks").map(shown)[0] ?? null,
    pictures: pictures.filter(({ name }) => name !== "weeks").map(shown),
    phases: roadmap.phases.map((phase) => {
      const own = inPhase(phase);
      const progress = progressOf(own);
      return {
        title: inlineMarkdown(phase.title),
        summary: trustedMarkdown(escapeHtml(inlineText(phase.title))),
        goal: phase.goal === null ? null : inlineMarkdown(phase.goal),
        progress,
        bar: bar(progress),
        due: phase.due === null ? trustedMarkdown("") : trustedMarkdown(forPeople(phase.due)),
        groups: [
          ...phase.groups.map(({ id, title }) => ({
            title: inlineMarkdown(title),
            items: itemViews(own, (d) => d.item.group === id),
          })),
          ...(phase.project && phase.project.items.length > 0
            ? [
                {
                  title: inlineMarkdown(phase.project.title),
                  items: itemViews(own, (d) => d.item.project === phase.project?.id),
                },
              ]
            : []),
        ],
      };
    }),
    lately: provenLately(decisions).map((decision) => ({
      ...itemView(decision),
      proof: datedProof(decision),
    })),
    projects: roadmap.phases.flatMap(({ project }) => (project ? [projectView(portfolio, project, up)] : [])),
    strategy: decisions.filter(({ item }) => item.phase === null).map(itemView),
  };
}

function projectView(portfolio: Portfolio, project: Project, up: string): object {
  const { decisions, repositories, unlisted } = portfolio;
  const page = projectLink(project, [...repositories, ...unlisted]);
  const title = inlineMarkdown(project.title);
  const folder =
    project.path === null ? null : `${up}${project.path.split("/").map(encodeURIComponent).join("/")}`;
  return {
    link: folder === null ? markdownLink(title, page) : trustedMarkdown(`[${title}](<${folder}>)`),
    description: project.description === null ? null : inlineMarkdown(project.description),
    progress: progressOf(decisions.filter(({ item }) => item.project === project.id)),
  };
}

function itemViews(
  decisions: readonly PublishedDecision[],
  belongs: (decision: PublishedDecision) => boolean,
): ItemView[] {
  return decisions.filter(belongs).map(itemView);
}

function itemView(decision: PublishedDecision): ItemView {
  const { item, done } = decision;
  const notes = { item: null, habit: "a habit", gate: "opens after its phase" } as const;
  const note = notes[item.kind];
  return {
    title: inlineMarkdown(item.title),
    box: trustedMarkdown(done ? "[x]" : "[ ]"),
    proof: done ? datedProof(decision) : null,
    note: note === null ? null : trustedMarkdown(note),
  };
}

function status({ done, total }: Progress): Markdown {
  if (done === 0) return trustedMarkdown(`not begun (0 of ${total})`);
  return trustedMarkdown(
    done === total ? `complete (${total} of ${total})` : `in progress (${done} of ${total})`,
  );
}

/** Ten blocks; all are filled only at 100 %. */
function bar({ percent }: Progress): Markdown {
  const full = Math.floor(percent / 10);
  return trustedMarkdown("█".repeat(full) + "░".repeat(10 - full));
}
