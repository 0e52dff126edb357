/** Turns the syntax tree of a note into a flat list of what it says, in its order. */
import type {
  BlockContent,
  DefinitionContent,
  List,
  ListItem,
  Paragraph,
  PhrasingContent,
  Root,
  Table,
} from "mdast";
import {
  type Entry,
  entryRank,
  type Label,
  type Loose,
  type Parent,
  type Prose,
  type Task,
} from "./entry.ts";
import { foldsIn } from "./folded.ts";
import { plainOf, sourceOf } from "./inline.ts";
import { type Line, linesOf, splitAtBoxes } from "./lines.ts";
import { isPicture } from "./decoration.ts";
import { isDue, isDuration, isGoal, phaseNumber, projectName } from "./words.ts";

/** Ranks of labels that are not headings, which have 1 to 6. */
const ranks = { boldPhase: 7, bold: 8, text: 9, entry: entryRank } as const;

const boxLine = /^\s*(?:<!--\s*)?(?:(?:[-*+]|\d{1,9}[.)])\s*)?\[[ xX]?\]\s+\S/;

type Block = BlockContent | DefinitionContent | Root["children"][number];

/**
 * @param root the note's syntax tree
 * @param note the text that it was parsed from
 */
export function readEntries(root: Root, note: string): Entry[] {
  const entries: Entry[] = [];
  const stack: Label[] = [];
  /** The ranks of the summaries whose sections have not ended. */
  const open: number[] = [];

  function addLabel(label: Label): void {
    while ((stack.at(-1)?.rank ?? 0) >= label.rank) stack.pop();
    stack.push(label);
    entries.push({ kind: "label", label });
  }

  /** A rule ends what a line in bold heads, but not what a heading heads. */
  function rule(line: number): void {
    while ((stack.at(-1)?.rank ?? 0) >= ranks.boldPhase) stack.pop();
    entries.push({ kind: "rule", line });
  }

  function blocks(nodes: readonly Block[], parents: readonly Parent[]): void {
    for (const [index, node] of nodes.entries()) {
      const line = node.position?.start.line ?? 1;
      if (node.type === "heading" && isDrawn(node.children)) continue;
      if (node.type === "heading")
        addLabel({
          rank: node.depth,
          text: plainOf(withoutImages(node.children)),
          pinned: isPinned(node.children),
          line,
        });
      else if (node.type === "paragraph") paragraph(node, parents, nodes[index + 1]);
      else if (node.type === "list") list(node, parents);
      else if (node.type === "blockquote") blocks(node.children, parents);
      else if (node.type === "thematicBreak") rule(line);
      else if (node.type === "table") rows(node);
      else if (node.type === "code") hidden(node.value, line + 1, "a code block");
      else if (node.type === "html") {
        hidden(node.value, line, "a comment");
        if (parents.length === 0) folds(node.value, line);
      }
    }
  }

  /** A summary heads what its section has, headings included. */
  function folds(html: string, line: number): void {
    for (const fold of foldsIn(html, line)) {
      if (fold.kind === "opens") {
        // Between the heading above and those inside.
        const rank = (stack.at(-1)?.rank ?? 0) + 0.5;
        addLabel({ rank, text: fold.text, pinned: false, line: fold.line });
        open.push(rank);
      } else {
        const rank = open.pop() ?? Infinity;
        while ((stack.at(-1)?.rank ?? 0) >= rank) stack.pop();
      }
    }
  }

  function paragraph(node: Paragraph, parents: readonly Parent[], next: Block | undefined): void {
    const pinned = isPinned(node.children);
    for (const { nodes, lead, alone, line, end } of segments(linesOf(node.children))) {
      const rest = sourceOf(nodes, note);
      const text = lead ?? plainOf(nodes);
      const isProject = lead !== null && projectName(lead) !== null;
      if (parents.length === 0 && lead !== null && (rest === "" || isProject || (alone && !isAbout(lead))))
        addLabel({ rank: phaseNumber(text) === null ? ranks.bold : ranks.boldPhase, text, pinned, line });
      else if (lead === null && labelsList(text, node, next))
        addLabel({ rank: ranks.text, text, pinned, line });
      if (rest !== "")
        entries.push({ kind: "prose", prose: { lead, rest, line, end, labels: [...stack] } satisfies Prose });
    }
    for (const { nodes, line } of linesOf(node.children))
      entries.push({ kind: "loose", loose: looseOf(nodes, line, parents, false) });
  }

  function looseOf(
    nodes: readonly PhrasingContent[],
    line: number,
    parents: readonly Parent[],
    listed: boolean,
  ): Loose {
    return {
      nodes,
      text: plainOf(nodes),
      source: sourceOf(nodes, note),
      line,
      labels: [...stack],
      parents,
      struck: isStruck(nodes),
      listed,
    };
  }

  function list({ children }: List, parents: readonly Parent[]): void {
    for (const item of children) {
      const [first, ...rest] = item.children;
      const nodes = first?.type === "paragraph" ? first.children : [];
      const line = item.position?.start.line ?? 1;
      if (typeof item.checked === "boolean") {
        const [head, ...others] = splitAtBoxes(nodes);
        const own = others.length === 0 ? nodes : (head?.nodes ?? []);
        const { text, source, labels } = looseOf(own, line, parents, true);
        const label: Label = { rank: ranks.entry + parents.length, text, pinned: false, line };
        const task: Task = { text, source, done: item.checked, line, labels, parents };
        entries.push({ kind: "task", task });
        for (const one of others)
          entries.push({ kind: "loose", loose: looseOf(one.nodes, one.line, parents, true) });
        blocks(rest, [...parents, { label, task }]);
        continue;
      }
      const below = entry(nodes, line, parents);
      blocks(first?.type === "paragraph" ? rest : item.children, below);
    }
  }

  /** Adds an entry without a box, and lines of it that have one. Returns what is above the blocks inside it. */
  function entry(
    nodes: readonly PhrasingContent[],
    line: number,
    parents: readonly Parent[],
  ): readonly Parent[] {
    const [head, ...boxed] = splitAtBoxes(nodes);
    const own = head?.nodes ?? [];
    entries.push({ kind: "loose", loose: looseOf(own, line, parents, true) });
    const text = plainOf(own);
    if (text === "") return parents;
    const label: Label = { rank: ranks.entry + parents.length, text, pinned: false, line };
    const below = [...parents, { label, task: null }];
    for (const one of boxed)
      entries.push({ kind: "loose", loose: looseOf(one.nodes, one.line, below, true) });
    return below;
  }

  function hidden(text: string, line: number, where: "a code block" | "a comment"): void {
    for (const [index, one] of text.split("\n").entries())
      if (boxLine.test(one)) entries.push({ kind: "hidden", line: line + index, where });
  }

  function rows({ children: [head, ...body] }: Table): void {
    const header = (head?.children ?? []).map((cell) => plainOf(cell.children));
    for (const row of body)
      entries.push({
        kind: "row",
        row: {
          cells: row.children.map((cell) => plainOf(cell.children)),
          sources: row.children.map((cell) => sourceOf(cell.children, note)),
          header,
          line: row.position?.start.line ?? 1,
          labels: [...stack],
        },
      });
  }

  blocks(root.children, []);
  return entries;
}

/** True for a line of text that names the list of tasks below it, such as "Projects:". */
function labelsList(text: string, { children }: Paragraph, next: Block | undefined): boolean {
  if (next?.type !== "list" || text.length > 80 || linesOf(children).length > 1) return false;
  if (!/[:：]$/.test(text) && phaseNumber(text) === null) return false;
  return holdsTasks(next.children);
}

function holdsTasks(items: readonly ListItem[]): boolean {
  return items.some(
    ({ checked, children }) =>
      typeof checked === "boolean" ||
      children.some((child) => child.type === "list" && holdsTasks(child.children)),
  );
}

/** True for a lead that says something about its phase, so that what follows is not a list of tasks. */
function isAbout(lead: string): boolean {
  return isGoal(lead) || isDue(lead) || isDuration(lead);
}

interface Segment {
  lead: string | null;
  /** Whether the lead is all of its line. */
  alone: boolean;
  nodes: PhrasingContent[];
  line: number;
  end: number;
}

/** The lines of a paragraph; one without a lead belongs to the one before. */
function segments(lines: readonly Line[]): Segment[] {
  const found: Segment[] = [];
  for (const { nodes, line } of lines) {
    const { lead, rest } = leadOf(nodes);
    const last = found.at(-1);
    if (lead === null && last !== undefined) {
      last.nodes.push({ type: "text", value: " " }, ...rest);
      last.end = line;
    } else found.push({ lead, alone: plainOf(rest) === "", nodes: [...rest], line, end: line });
  }
  return found;
}

/** Splits "🎯 **Goal:** write scripts" and "Goal: write scripts" after the colon; bold alone is a lead too. */
function leadOf(nodes: readonly PhrasingContent[]): { lead: string | null; rest: PhrasingContent[] } {
  const first = nodes.findIndex(
    (node) => !(node.type === "text" && (node.value.trim() === "" || isPicture(node.value))),
  );
  const node = nodes[first];
  const after = nodes.slice(first + 1);
  if (node?.type === "strong") {
    const bold = plainOf(node.children);
    const [next, ...others] = after;
    if (plainOf(after) === "" || /[:：]$/.test(bold)) return { lead: withoutColon(bold), rest: after };
    if (next?.type === "text" && /^\s*[:：]/.test(next.value))
      return {
        lead: bold,
        rest: [{ type: "text", value: next.value.replace(/^\s*[:：]\s*/, "") }, ...others],
      };
  }
  if (node?.type === "text") {
    const [, lead, rest] = /^(?:\P{L}*)(\p{L}[^:：]{0,40})[:：]\s+([^]*)$/u.exec(node.value) ?? [];
    if (lead !== undefined && plainOf(after) + (rest ?? "").trim() !== "")
      return { lead: lead.trim(), rest: [{ type: "text", value: rest ?? "" }, ...after] };
  }
  return { lead: null, rest: [...nodes] };
}

/** Pictures decorate a heading; what they show is not its text. */
function withoutImages(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return nodes.filter(({ type }) => type !== "image" && type !== "imageReference");
}

/** True for a heading of signs alone, such as "# =====", which draws a line. */
function isDrawn(nodes: readonly PhrasingContent[]): boolean {
  return /^[=_~*#.\s–—-]{3,}$/u.test(plainOf(nodes));
}

function isStruck(nodes: readonly PhrasingContent[]): boolean {
  const solid = nodes.filter((node) => !(node.type === "text" && node.value.trim() === ""));
  return solid.length > 0 && solid.every(({ type }) => type === "delete");
}

function isPinned(nodes: readonly PhrasingContent[]): boolean {
  return plainOf(nodes).startsWith("📌");
}

function withoutColon(text: string): string {
  return text.replace(/\s*[:：]\s*$/, "");
}
