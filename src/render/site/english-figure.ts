/** The chart of English on the progress page, with its sentence and its table. */
import { narrowWidth } from "../charts/chart.ts";
import { englishView } from "../charts/english.ts";
import { html } from "../html.ts";
import type { Portfolio } from "../portfolio.ts";
import type { Figure } from "./charts.ts";

/** @returns null if there is too little prose, or if the roadmap is in another language on purpose or has nothing about English */
export function englishFigure({ english, roadmap, decisions, templates }: Portfolio): Figure | null {
  if (english === null || !/^en(?:-|$)/i.test(roadmap.language ?? "en")) return null;
  if (!decisions.some(({ item }) => /\b(?:english|ingl[eéê]s|anglais|englisch)/i.test(item.title)))
    return null;
  const [view, narrow] = [englishView(english), englishView(english, narrowWidth)];
  if (view === null || narrow === null) return null;
  return {
    text: view.text,
    svg: html(templates.render("chart/english.svg", view)),
    narrow: html(templates.render("chart/english.svg", narrow)),
    columns: ["Month", "English", "Words", "Words that could be any language"],
    rows: view.rows.map(({ month, share, judged, unclear }) => [month, share, judged, unclear]),
  };
}
