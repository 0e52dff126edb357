/**
 * The README's charts: SVG files in the repository, light and dark, drawn from the roadmap and its proofs only.
 * They do not depend on today's date, so they change only when a tick or the roadmap does.
 */
import { progressOf } from "../roadmap/progress.ts";
import { calendarView } from "./charts/calendar.ts";
import type { ChartView, StandaloneColours } from "./charts/chart.ts";
import { phaseMapView } from "./charts/phase-map.ts";
import { weeksPicture } from "./charts/weeks-picture.ts";
import { inlineText } from "./inline.ts";
import { type PictureName, picturePath } from "./picture-path.ts";
import { decisionsByPhase, type Portfolio } from "./portfolio.ts";
import { proofDays } from "./site/charts.ts";
import { provenWeeks } from "./site/proven-weeks.ts";
import type { TemplateName } from "./templates.ts";

/** GitHub's own background and text colours, with the site's green and grey. */
const light: StandaloneColours = {
  ink: "#1f2328",
  soft: "#59636e",
  line: "#d1d9e0",
  proof: "#0a7043",
  late: "#97520a",
  track: "#e6eaef",
  bar: "#8d979f",
  paper: "#ffffff",
};
const dark: StandaloneColours = {
  ink: "#f0f6fc",
  soft: "#9198a1",
  line: "#3d444d",
  proof: "#56d795",
  late: "#efb05c",
  track: "#2a313c",
  bar: "#66717a",
  paper: "#0d1117",
};

export interface Picture {
  name: PictureName;
  /** Alternative text: one plain sentence. */
  text: string;
  files: { path: string; content: string }[];
}

/** Charts without anything to show are left out. */
export function renderPictures(portfolio: Portfolio): Picture[] {
  const { decisions, roadmap, templates } = portfolio;
  const byPhase = decisionsByPhase(portfolio);
  const draw = (name: PictureName, template: TemplateName, view: ChartView | null): Picture[] =>
    view === null
      ? []
      : [
          {
            name,
            text: view.text,
            files: (
              [
                ["light", light],
                ["dark", dark],
              ] as const
            ).map(([scheme, standalone]) => ({
              path: picturePath(name, scheme),
              content: templates.render(template, { ...view, standalone }),
            })),
          },
        ];
  const days = proofDays(decisions).toSorted();
  const last = days.at(-1);
  const phases = roadmap.phases.map(({ id, title, start, due }) => {
    const progress = progressOf(byPhase.get(id) ?? []);
    return { title: inlineText(title), start, due, ...progress };
  });
  return [
    ...draw("weeks", "chart/weeks.svg", weeksPicture(provenWeeks(portfolio))),
    ...draw("phases", "chart/phase-map.svg", phaseMapView(phases)),
    ...draw(
      "calendar",
      "chart/calendar.svg",
      last === undefined ? null : calendarView(days, days[0] ?? last, last),
    ),
  ];
}
