/** Makes flashcards from what was decided: one for each skill, and one for each line that proves an item. */
import type { PublishedDecision, PublishedProof } from "../render/published.ts";
import { proofLabel } from "../render/proof-label.ts";
import type { ExampleFiles, Skill } from "../skills/skill.ts";
import { publicPath } from "../text/untrusted.ts";
import type { Block, Card, CodeLine } from "./card.ts";
import { lineProof, lineQuestion } from "./line-question.ts";
import { meaningOf } from "./meaning.ts";

/** The catalogue by id, or the part of it that is needed, and the smallest example of each skill. */
export interface Skills {
  catalogue: ReadonlyMap<string, Pick<Skill, "id" | "title" | "shows">>;
  examples: Readonly<Record<string, ExampleFiles>>;
}

export interface Made {
  /** In the order of the roadmap; a skill that several items name has one card. */
  cards: Card[];
  /** Ids of items that make no card: they name no known skill, and no line of code proves them. */
  bare: string[];
}

/** The deck's own tag, and the start of every other one. */
const tag = "roadfolio";

/** @param decisions of the items to make cards from, as they may be shown */
export function makeCards(decisions: readonly PublishedDecision[], { catalogue, examples }: Skills): Made {
  const bySkill = new Map<string, Card & { tags: string[] }>();
  const cards: Card[] = [];
  const bare: string[] = [];
  for (const decision of decisions) {
    const tags = [tag, `${tag}::${decision.item.phase ?? "strategy"}`];
    const named = skillsOf(decision).flatMap((id) => catalogue.get(id) ?? []);
    for (const skill of named) {
      const there = bySkill.get(skill.id);
      if (there !== undefined) {
        there.tags.push(...tags.filter((one) => !there.tags.includes(one)));
        continue;
      }
      const card = { ...skillCard(skill, examples[skill.id] ?? {}), tags };
      bySkill.set(skill.id, card);
      cards.push(card);
    }
    const line = lineCard(decision, named[0]);
    if (line !== null) cards.push({ ...line, tags });
    if (named.length === 0 && line === null) bare.push(decision.item.id);
  }
  return { cards, bare };
}

/** The skills that were found in the code, or, if none was, all that the item names. */
function skillsOf({ code }: PublishedDecision): string[] {
  const met = code.filter((outcome) => outcome.met);
  return (met.length > 0 ? met : code).flatMap(({ skill }) => skill ?? []);
}

function skillCard({ id, title, shows }: Pick<Skill, "id" | "title" | "shows">, ticks: ExampleFiles) {
  const files = Object.entries(ticks);
  const example = files.flatMap(([path, text]): Block[] => [
    words(files.length === 1 ? "For example:" : `For example, in ${path}:`),
    { kind: "code", lines: exampleLines(text) },
  ]);
  return {
    id: `${tag}:skill:${id}`,
    front: [{ plain: `What does code do that shows “${title}”?` }],
    back: [words(meaningOf(shows)), ...example],
  };
}

function exampleLines(text: string): CodeLine[] {
  return text
    .replace(/\n$/, "")
    .split("\n")
    .map((line) => ({ number: null, text: line, marked: false }));
}

/** Null without a line of code that may be shown. */
function lineCard(decision: PublishedDecision, skill: Pick<Skill, "shows"> | undefined) {
  const proof = lineProof(decision);
  if (proof === null) return null;
  const { item } = decision;
  const lines = excerptLines(proof);
  const code: Block[] = lines === null ? [] : [{ kind: "code", lines }];
  const why: Block[] = skill === undefined ? [] : [words(meaningOf(skill.shows))];
  return {
    id: `${tag}:line:${item.id}`,
    front: lineQuestion(item.title, skill !== undefined),
    back: [...code, placeOf(proof), ...why],
  };
}

function placeOf(proof: PublishedProof): Block {
  const path = proof.path === null ? null : publicPath(proof.path);
  return { kind: "link", text: proofLabel({ ...proof, path }), url: proof.url };
}

/** A card is small: it has the lines next to the proof's only. */
const linesBeside = 2;

function excerptLines({ excerpt, line, cell }: PublishedProof): CodeLine[] | null {
  if (excerpt === undefined) return null;
  const wanted = cell?.line ?? line ?? excerpt.first;
  return excerpt.lines.flatMap((text, index): CodeLine[] => {
    const number = excerpt.first + index;
    if (Math.abs(number - wanted) > linesBeside) return [];
    const shown = text?.untrusted ?? "(line hidden: it may contain a secret)";
    return [{ number, text: shown, marked: number === wanted }];
  });
}

function words(plain: string): Block {
  return { kind: "words", words: [{ plain }] };
}
