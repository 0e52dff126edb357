/** What may be published of a real folder, as pages get it. */
import { readArguments } from "../../src/cli/options.ts";
import { prepare } from "../../src/cli/prepare.ts";
import type { Sources } from "../../src/gather/sources.ts";
import { decisionsOf } from "../../src/plan/decisions.ts";
import { publishedView } from "../../src/plan/published-view.ts";
import { publishingFor } from "../../src/plan/publishing.ts";
import type { Snapshot } from "../../src/plan/snapshot.ts";
import { createLog } from "../../src/ports/log.ts";
import type { PublishedFigure } from "../../src/render/published.ts";
import { observe } from "../../src/sync/observe.ts";
import { VirtualClock } from "./virtual-clock.ts";

const now = "2025-10-01T12:00:00";

export type Viewed = ReturnType<typeof publishedView> & { snapshot: Snapshot };

/** @param other sources that differ from what the folder says */
export async function viewOf(dir: string, other: Partial<Sources> = {}): Promise<Viewed> {
  const { options, ports } = await prepare(readArguments(["sync", "--dir", dir]), {
    environment: { PATH: process.env["PATH"], HOME: dir },
    log: createLog(() => undefined, false),
    clock: new VirtualClock(now),
    print: () => undefined,
    now: new Date(now),
  });
  const { snapshot, reading } = await observe({ ...options.sources, ...other }, ports);
  const { parsed, findings } = reading;
  if (parsed.roadmap === null || findings === null) throw new Error("The roadmap cannot be read.");
  const { roadmap } = parsed;
  const decisions = decisionsOf(roadmap, findings, snapshot);
  const publishingOf = publishingFor(snapshot, roadmap, "visitors");
  return { ...publishedView(snapshot, { roadmap, decisions, findings }, publishingOf), snapshot };
}

/** A figure as lines of text: the number, the line, and its pins. */
export function drawn({ path, lines, whole, hidden }: PublishedFigure): string[] {
  const names = (pins: PublishedFigure["whole"]): string => pins.map(({ short }) => ` ✓ ${short}`).join("");
  return [
    `${path}${names(whole)}`,
    ...lines.map(({ number, text, pins }) => `${number} ${text?.untrusted ?? "(hidden)"}${names(pins)}`),
    ...(hidden.length === 0 ? [] : [`hidden:${names(hidden)}`]),
  ];
}
