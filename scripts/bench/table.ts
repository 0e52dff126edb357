/** The tables of docs/performance.md, and which bars are exceeded. */
import type { PageScore } from "./lighthouse.ts";
import { type Cost, median } from "./measure.ts";

export interface Row {
  what: string;
  /** One per round. */
  costs: readonly Cost[];
  /** Name of what the processor time is divided by, and the ratio. */
  compared?: { with: string; ratio: number };
  /** Highest allowed ratio; without a comparison, highest allowed processor time in milliseconds. */
  bar?: number;
}

export interface MemoryRow {
  what: string;
  /** In MB. */
  program: number | null;
  bar: number | null;
  git: number | null;
}

/** The table of times; values over their bar are bold. */
export function timeTable(rows: readonly Row[]): string {
  return table(
    ["What", "Processor time", "Wall time", "Compared with", "Ratio", "Bar"],
    ["---", "--:", "--:", "---", "--:", "--:"],
    rows.map((row) => {
      const { what, costs, compared, bar } = row;
      const bold = exceeds(row);
      const processor = milliseconds(processorTime(costs));
      const wall = milliseconds(median(costs.map((cost) => cost.wall)));
      if (compared === undefined)
        return [what, boldIf(bold, processor), wall, "", "", bar === undefined ? "" : milliseconds(bar)];
      const ratio = boldIf(bold, compared.ratio.toFixed(2));
      return [what, processor, wall, compared.with, ratio, String(bar ?? "")];
    }),
  );
}

export function memoryTable(rows: readonly MemoryRow[]): string {
  const megabytes = (value: number | null): string => (value === null ? "" : `${Math.round(value)} MB`);
  return table(
    ["Peak memory", "Program", "Bar", "git"],
    ["---", "--:", "--:", "--:"],
    rows.map(({ what, program, bar, git }) => [
      what,
      boldIf(program !== null && bar !== null && program > bar, megabytes(program)),
      megabytes(bar),
      megabytes(git),
    ]),
  );
}

export function lighthouseTable(pages: readonly PageScore[]): string {
  return table(
    ["Lighthouse", "Performance", "Accessibility", "Best practices", "SEO"],
    ["---", "--:", "--:", "--:", "--:"],
    pages.map(({ page, scores }) => [page, ...scores.map((score) => boldIf(score < 100, String(score)))]),
  );
}

/** One sentence for each bar that is exceeded. */
export function exceededBars(
  rows: readonly Row[],
  memory: readonly MemoryRow[],
  pages: readonly PageScore[],
): string[] {
  return [
    ...rows.flatMap((row) => {
      if (!exceeds(row)) return [];
      const figure = row.compared?.ratio.toFixed(2) ?? milliseconds(processorTime(row.costs));
      return [`${row.what}: ${figure}, the bar is ${String(row.bar)}`];
    }),
    ...memory.flatMap(({ what, program, bar }) =>
      program !== null && bar !== null && program > bar
        ? [`memory, ${what}: ${Math.round(program)} MB, the bar is ${bar} MB`]
        : [],
    ),
    ...pages.flatMap(({ page, scores, failed }) =>
      scores.some((score) => score < 100)
        ? [`Lighthouse, ${page}: ${scores.join(" / ")} ${failed.join(", ")}`]
        : [],
    ),
  ];
}

function exceeds({ costs, compared, bar }: Row): boolean {
  return bar !== undefined && (compared?.ratio ?? processorTime(costs)) > bar;
}

const processorTime = (costs: readonly Cost[]): number => median(costs.map(({ processor }) => processor));

export const milliseconds = (value: number): string => `${Math.round(value).toLocaleString("en-US")} ms`;

export const boldIf = (bold: boolean, text: string): string => (bold ? `**${text}**` : text);

export function table(heads: string[], alignments: string[], rows: string[][]): string {
  return [heads, alignments, ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}
