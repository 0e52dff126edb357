/** Figures for tests that need no code. */
import type { PublishedFigure, PublishedPin, PublishedProof } from "../../src/render/published.ts";
import { shaOf } from "./activity.ts";

export function pinOf(skill: string, line = 1): PublishedPin {
  const ref = shaOf("0002");
  const proof: PublishedProof = {
    publish: "all",
    count: 1,
    kind: "code",
    repository: "ana/learning",
    own: true,
    ref,
    path: "a.py",
    line,
    url: `https://github.com/ana/learning/blob/${ref}/a.py#L${line}`,
    on: "2025-09-02",
    by: { untrusted: "Ana" },
    title: { untrusted: "Work" },
  };
  return { skill, title: `Title of ${skill}`, short: skill, proof };
}

/**
 * @param text a line each: the text, and after ✓ the skills that are pinned to it. A line of … is a gap of ten lines
 * @param other what differs from a file of the portfolio's own repository
 */
export function figureOf(text: string, other: Partial<PublishedFigure> = {}): PublishedFigure {
  const commit = shaOf("0003");
  const lines: PublishedFigure["lines"] = [];
  let number = 0;
  for (const line of text.split("\n")) {
    number += line === "…" ? 10 : 1;
    if (line === "…") continue;
    const [code = "", ...skills] = line.split("✓").map((part) => part.trim());
    const at = number;
    lines.push({ number, text: { untrusted: code }, pins: skills.map((skill) => pinOf(skill, at)) });
  }
  return {
    repository: "ana/learning",
    path: "a.py",
    commit,
    on: "2025-09-03",
    url: `https://github.com/ana/learning/blob/${commit}/a.py`,
    total: number,
    lines,
    whole: [],
    hidden: [],
    ...other,
  };
}
