/** The roadmap as a Markdown note, with ticked boxes and linked proofs. `roadfolio import` reads it as the same roadmap. */
import { isDay } from "../../roadmap/day.ts";
import type { Phase, Project, Roadmap } from "../../roadmap/roadmap.ts";
import { datedProof } from "../dated-proof.ts";
import { type Markdown, trustedMarkdown } from "../markdown.ts";
import type { PublishedDecision } from "../published.ts";

/**
 * markdown: for any editor. obsidian: with the days of the plugin Tasks. github: without front matter, which GitHub shows
 * as a table.
 */
export type NoteFormat = "markdown" | "obsidian" | "github";

interface Noted {
  roadmap: Roadmap;
  decisions: readonly PublishedDecision[];
  /** Values of the front matter; null for a line that the note has not. */
  front: Readonly<Record<"created" | "flashcards" | "review", string | null>>;
}

/** @returns the whole note, with a final newline */
export function renderNote({ roadmap, decisions, front }: Noted, format: NoteFormat): Markdown {
  const byId = new Map(decisions.map((one) => [one.item.id, one]));
  const tasks = (items: readonly { id: string }[]): string =>
    items.flatMap(({ id }) => taskLines(byId.get(id), format)).join("\n");
  const strategy = roadmap.strategy.length === 0 ? [] : ["---", "## Strategy", tasks(roadmap.strategy)];
  const blocks = [
    ...frontMatter(front, format),
    `# ${asWritten(roadmap.title)}`,
    ...roadmap.phases.flatMap((phase, index) => phaseBlocks(phase, index, tasks)),
    ...strategy,
  ];
  return trustedMarkdown(`${blocks.filter((block) => block !== "").join("\n\n")}\n`);
}

function frontMatter(front: Noted["front"], format: NoteFormat): string[] {
  const lines = Object.entries(front).flatMap(([key, value]) => (value === null ? [] : [`${key}: ${value}`]));
  return format === "github" || lines.length === 0 ? [] : [["---", ...lines, "---"].join("\n")];
}

/** Markdown that the owner wrote, as it is, so that an import reads it back; on one line. */
function asWritten(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

type Tasks = (items: readonly { id: string }[]) => string;

function phaseBlocks(phase: Phase, index: number, tasks: Tasks): string[] {
  const { title, goal, groups, project } = phase;
  return [
    `## Phase ${index + 1}: ${asWritten(title)}${schedule(phase)}`,
    goal === null ? "" : `**Goal:** ${asWritten(goal)}`,
    ...groups.flatMap((group) => [`### ${asWritten(group.title)}`, tasks(group.items)]),
    ...(project === null ? [] : projectBlocks(project, tasks)),
  ];
}

function schedule({ months, due }: Phase): string {
  const said = [
    months === null ? "" : `${months} ${months === 1 ? "month" : "months"}`,
    due === null ? "" : `until ${due}`,
  ].filter((part) => part !== "");
  return said.length === 0 ? "" : ` (${said.join(", ")})`;
}

/** The label is a line of its own, which heads the project's boxes. */
function projectBlocks({ title, description, items }: Project, tasks: Tasks): string[] {
  return [
    `### Project: ${asWritten(title)}`,
    description === null ? "" : asWritten(description),
    tasks(items),
  ];
}

/** The box, and a line below it that links to the proof. */
function taskLines(decision: PublishedDecision | undefined, format: NoteFormat): string[] {
  if (decision === undefined) return [];
  const { item, done, on } = decision;
  const box = `- [${done ? "x" : " "}] ${asWritten(item.title)}`;
  if (!done) return [box];
  const day = on === null || !isDay(on) ? "" : format === "obsidian" ? ` ✅ ${on}` : ` – done on ${on}`;
  const proof = decision.proofs.some(({ kind }) => kind !== "self") ? datedProof(decision) : null;
  return [`${box}${day}`, ...(proof === null ? [] : [`  - Proof: ${proof}`])];
}
