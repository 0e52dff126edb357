/** The page of a project: what it is, how to run it, and its files with each skill pinned to the line that shows it. */
import { shortSha } from "../../activity/commit.ts";
import { commitUrl } from "../../activity/repository.ts";
import type { Phase, Project } from "../../roadmap/roadmap.ts";
import { count } from "../../text/count.ts";
import { hasPlace } from "../credentials/earned.ts";
import { inlineText } from "../inline.ts";
import { workLd } from "../machine/work-ld.ts";
import type { Portfolio } from "../portfolio.ts";
import { type PublishedCode, pinsOf } from "../published.ts";
import { phasePath, projectPath, rootFrom } from "./addresses.ts";
import { type Card, plainCard } from "./card.ts";
import { projectCode } from "./card-code.ts";
import { credentialView } from "./credential-view.ts";
import { hiddenPin, webOf } from "./code/figure-view.ts";
import { siteTitle } from "./frame.ts";
import { itemRow } from "./item-row.ts";
import { neighbour } from "./neighbour.ts";
import type { Page } from "./page.ts";
import { featuredLines } from "./pinned-window.ts";
import { filesView } from "./project-files.ts";
import { pictureOf, projectView, skillRow } from "./project-view.ts";

/** Lines of code on the page. The next is for a page that is too large. */
const sizes = [180, 130, 90, 50, 20] as const;

/** Letters in a line of a card. */
const cardLine = 57;

/** Rows of skills that no file on the page shows. */
const mostRows = 60;

/**
 * @param all every project, best first
 * @param size 0 for the most lines
 */
export function projectPage(
  portfolio: Portfolio,
  phase: Phase,
  project: Project,
  all: readonly Project[],
  size = 0,
): Page {
  const path = projectPath(project.id);
  const root = rootFrom(path);
  const view = projectView(portfolio, project, root);
  const code = portfolio.projects.get(project.id)?.code ?? null;
  const index = all.indexOf(project);
  const step = (to: Project | undefined) =>
    neighbour(portfolio, to && { title: to.title, path: projectPath(to.id) }, root);
  const description = project.description === null ? null : inlineText(project.description);
  const own = portfolio.decisions.filter(({ item }) => item.project === project.id);
  return {
    head: {
      path,
      title: project.title,
      description: description ?? `${inlineText(project.title)}, a project by ${siteTitle(portfolio)}.`,
      above: [{ title: phase.title, path: phasePath(phase.id) }],
      data: workLd(portfolio, project, portfolio.base),
    },
    template: "site/project.html",
    view: {
      project: view,
      picture: pictureOf(portfolio, project, root),
      about: portfolio.abouts.get(project.about ?? "") ?? null,
      ...codeView(portfolio, project, code, sizes[size] ?? 0),
      credential: hasPlace(project)
        ? credentialView(portfolio, { kind: "project", ...project }, own, { page: path, root })
        : null,
      items: own.map((decision) => itemRow(portfolio, decision, root, false)),
      before: step(all[index - 1]),
      after: step(all[index + 1]),
      others: "Other projects",
    },
    card: cardOf(portfolio, project, code, view),
    ...(size < sizes.length - 1
      ? { smaller: () => projectPage(portfolio, phase, project, all, size + 1) }
      : {}),
  };
}

/** Its name, the lines that show most and what it is made of; without code its parts. */
function cardOf(
  portfolio: Portfolio,
  project: Project,
  code: PublishedCode | null,
  { stack, progress, segments }: ReturnType<typeof projectView>,
): Card {
  const lines = projectCode(code?.figures ?? [], featuredLines);
  const parts = progress.total === 0 ? "" : `${progress.done} of ${count(progress.total, "part")} done`;
  return plainCard({
    kicker: siteTitle(portfolio),
    title: inlineText(project.title),
    note: project.description === null ? "" : inlineText(project.description),
    code: lines,
    foot: stack.length > 0 ? stackInWords(stack) : parts,
    segments: lines.length > 0 ? [] : segments,
  });
}

/** As many technologies as fit into a line of a card. */
function stackInWords(stack: readonly string[]): string {
  let words = "";
  for (const name of stack) {
    const longer = words === "" ? name : `${words} · ${name}`;
    if (longer.length > cardLine && words !== "") return words;
    words = longer;
  }
  return words;
}

/** Its code: facts, commands, files, and rows for what no file shows. */
function codeView(portfolio: Portfolio, project: Project, code: PublishedCode | null, lines: number) {
  if (code === null)
    return { hasCode: false, tests: [], ci: [], licence: null, run: [], pins: null, ...nothing };
  const { files, shown } = filesView(portfolio, project, code.figures, lines);
  const pinned = new Set(shown.flatMap(pinsOf).map(({ skill }) => skill));
  const hidden = code.figures.flatMap((figure) => figure.hidden);
  const inWords = new Set(hidden.map(({ skill }) => skill));
  const rest = code.skills.filter(({ id }) => !pinned.has(id) && !inWords.has(id));
  const [first] = shown;
  const web = first === undefined ? null : webOf(portfolio, first.repository);
  return {
    hasCode: true,
    tests: code.tests.map(({ command, count: number }) => ({ command, count: number })),
    licence: code.licence,
    run: code.run,
    pins: code.skills.length === 0 ? null : count(code.skills.length, "skill"),
    asOf:
      first === undefined
        ? null
        : {
            commit: shortSha(first.commit),
            url: web === null ? null : commitUrl(web, first.commit),
          },
    files,
    hidden: hidden.filter(({ skill }) => !pinned.has(skill)).map(hiddenPin),
    rest: rest.slice(0, mostRows).map(skillRow),
    restMore: Math.max(0, rest.length - mostRows),
  };
}

const nothing = { asOf: null, files: [], hidden: [], rest: [], restMore: 0 };
