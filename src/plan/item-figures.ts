/** The lines that prove an item, as figures: one for each file, as of the commit that the proofs link to. */
import type { Excerpt } from "../activity/excerpt.ts";
import { codeProof } from "../evidence/code/code-proof.ts";
import type { CodeFinding, OwnersPlace } from "../evidence/code/finding.ts";
import { mostPins } from "../evidence/figure.ts";
import { shownPlace } from "../evidence/shown-place.ts";
import { inlineText } from "../render/inline.ts";
import type { PinnedLine, PublishedFigure, PublishedPin, PublishedProof } from "../render/published.ts";
import type { Item } from "../roadmap/roadmap.ts";
import { shortName } from "../skills/short-name.ts";
import type { Untrusted } from "../text/untrusted.ts";

/** More files are not shown: their proofs are still listed. */
const mostFiles = 2;

interface PlacedPin {
  pin: PublishedPin;
  /** The whole file shows it. */
  whole: boolean;
}

/** A proof whose lines may be published. */
interface LinesProof extends PublishedProof {
  repository: string;
  ref: string;
  path: string;
  excerpt: Excerpt;
}

/**
 * @param proofs as they are published, the one to show first first
 * @param code what the rules of the item found, which names the parts
 */
export function itemFigures(
  item: Pick<Item, "id" | "title">,
  proofs: readonly PublishedProof[],
  code: readonly CodeFinding[],
): PublishedFigure[] {
  const byFile = new Map<string, LinesProof[]>();
  for (const proof of proofs) {
    if (!hasLines(proof)) continue;
    // A line number of one cell means another line in another cell.
    const file = [proof.repository, proof.path, proof.cell?.number].join("\0");
    byFile.set(file, [...(byFile.get(file) ?? []), proof]);
  }
  const pinOf = (proof: LinesProof): PlacedPin[] => pinsOf(item, proof, code);
  return [...byFile.values()].slice(0, mostFiles).flatMap((some) => figureOf(some, pinOf));
}

function hasLines(proof: PublishedProof): proof is LinesProof {
  const { repository, ref, path, excerpt } = proof;
  return repository !== null && ref !== null && path !== null && excerpt !== undefined;
}

/** @param proofs in one file */
function figureOf(
  proofs: readonly LinesProof[],
  pinOf: (proof: LinesProof) => PlacedPin[],
): PublishedFigure[] {
  const shown = inBestCommit(proofs);
  const [first] = shown;
  if (first === undefined) return [];
  const texts = linesIn(shown);
  const pins = new Map<number, PublishedPin[]>();
  const whole: PublishedPin[] = [];
  const hidden: PublishedPin[] = [];
  for (const proof of proofs) {
    const number = shown.includes(proof) ? numberOf(proof) : sameLine(proof, texts);
    const isSeen = number !== null && (texts.get(number) ?? null) !== null;
    for (const { pin, whole: ofFile } of pinOf(proof)) {
      if (ofFile) whole.push(pin);
      else if (isSeen) pins.set(number, [...(pins.get(number) ?? []), pin].slice(0, mostPins));
      else hidden.push(pin);
    }
  }
  const { repository, path, ref, on, url, excerpt } = first;
  return [
    {
      repository,
      path,
      commit: ref,
      on: on ?? "",
      url: url === null ? null : url.replace(/#.*$/, ""),
      total: excerpt.total,
      lines: [...texts]
        .toSorted(([a], [b]) => a - b)
        .map(([number, text]): PinnedLine => ({ number, text, pins: pins.get(number) ?? [] })),
      whole,
      hidden,
    },
  ];
}

/** The proofs of the commit that most of them link to; of several, the newest. */
function inBestCommit(proofs: readonly LinesProof[]): LinesProof[] {
  const byCommit = new Map<string, LinesProof[]>();
  for (const proof of proofs) byCommit.set(proof.ref, [...(byCommit.get(proof.ref) ?? []), proof]);
  const dayOf = ([proof]: readonly LinesProof[]): string => proof?.on ?? "";
  const [best = []] = [...byCommit.values()].toSorted(
    (a, b) => b.length - a.length || (dayOf(a) < dayOf(b) ? 1 : -1),
  );
  return best;
}

/** By number. A line that may not be shown around one proof is not shown around another. */
function linesIn(proofs: readonly LinesProof[]): Map<number, Untrusted | null> {
  const texts = new Map<number, Untrusted | null>();
  for (const { excerpt } of proofs)
    for (const [index, text] of excerpt.lines.entries()) {
      const number = excerpt.first + index;
      if (texts.get(number) !== null) texts.set(number, text);
    }
  return texts;
}

function numberOf({ line, cell }: LinesProof): number | null {
  return cell?.line ?? line;
}

/** Where the line of another commit is among these; null if it is not, or nobody may see it. */
function sameLine(proof: LinesProof, texts: ReadonlyMap<number, Untrusted | null>): number | null {
  const number = numberOf(proof);
  const wanted = number === null ? null : proof.excerpt.lines[number - proof.excerpt.first];
  if (!wanted) return null;
  const found = [...texts].find(([, text]) => text?.untrusted.trim() === wanted.untrusted.trim());
  return found?.[0] ?? null;
}

/** A pin for each part that the place shows. A skill of one part is called by its own name, a rule of the owner's by the item's. */
function pinsOf(
  { id, title }: Pick<Item, "id" | "title">,
  proof: LinesProof,
  code: readonly CodeFinding[],
): PlacedPin[] {
  const found = code.flatMap(({ rule, parts }) =>
    parts.flatMap(({ name, places: [place] }): PlacedPin[] => {
      if (rule.skill === null || place === undefined || !isPlaceOf(proof, place)) return [];
      const isOnly = parts.length === 1;
      const short = isOnly ? rule.short : shortName(withoutArticle(name));
      const named = isOnly ? rule.title : `${rule.title}: ${name}`;
      const whole = place.whole || rule.whole === true;
      return [{ pin: { skill: rule.skill, title: named, short, proof }, whole }];
    }),
  );
  if (found.length > 0) return found;
  const plain = inlineText(title);
  return [{ pin: { skill: id, title: plain, short: shortName(plain), proof }, whole: false }];
}

function isPlaceOf(proof: LinesProof, place: OwnersPlace): boolean {
  const { ref, path, line, cell } = shownPlace(codeProof(place));
  const isSameCell = cell?.number === proof.cell?.number && cell?.line === proof.cell?.line;
  return ref === proof.ref && path === proof.path && line === proof.line && isSameCell;
}

function withoutArticle(name: string): string {
  return name.replace(/^(?:an?|the) /, "");
}
