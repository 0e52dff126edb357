/** The files of a project's page: the first few open, the others closed, and anchors for both. */
import type { Project } from "../../roadmap/roadmap.ts";
import type { Portfolio } from "../portfolio.ts";
import { pinsOf, type PublishedFigure } from "../published.ts";
import { type FigureView, figureView, pathIn } from "./code/figure-view.ts";

/** On a page. */
const most = { files: 12, open: 3 } as const;

export interface FileView {
  path: string;
  /** Number of pins, without those on lines that may not be shown. */
  pins: number;
  /** Short names of the skills, plain text. */
  names: string[];
  open: boolean;
  figure: FigureView & { id: string };
}

/**
 * @param mostLines lines of all files
 * @returns the files, and the figures that they are made of
 */
export function filesView(
  portfolio: Portfolio,
  project: Project,
  figures: readonly PublishedFigure[],
  mostLines: number,
): { files: FileView[]; shown: PublishedFigure[] } {
  const shown: PublishedFigure[] = [];
  let lines = 0;
  for (const figure of figures.filter((one) => one.lines.length > 0 || one.whole.length > 0)) {
    lines += figure.lines.length;
    if (shown.length === most.files || lines > mostLines) break;
    shown.push(figure);
  }
  const ids = new Set<string>();
  const files = shown.map((figure, index) => {
    const path = pathIn(project.path ?? "", figure.path);
    const id = anchorOf(path, ids);
    const pins = pinsOf(figure);
    return {
      path,
      pins: pins.length,
      names: [...new Set(pins.map(({ short }) => short))],
      open: index < most.open,
      figure: { ...figureView(portfolio, figure, { folder: "", says: "nothing", id }), id },
    };
  });
  return { files, shown };
}

/** "app/routes.py" as "app-routes-py". @param taken anchors of the page, to which it is added */
function anchorOf(path: string, taken: Set<string>): string {
  const base = path.replace(/[^\w]+/g, "-").replace(/^[-\d_]+|-+$/g, "") || "file";
  let id = base;
  for (let number = 2; taken.has(id); number++) id = `${base}-${number}`;
  taken.add(id);
  return id;
}
