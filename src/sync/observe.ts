/** Reads everything that a run needs: the snapshot, and the findings that the plan is based on. */
import { claimedTicks } from "../evidence/decide/hand-ticks.ts";
import { openQuestions } from "../evidence/decide/open-questions.ts";
import type { DoneChange } from "../evidence/evidence.ts";
import { findEvidence } from "../evidence/findings.ts";
import { emptySnapshot, gather, ownRepository } from "../gather/gather.ts";
import { generatedFolders, type Ports, type Sources } from "../gather/sources.ts";
import { managedFiles } from "../gather/written-files.ts";
import { handTicksIn, type Reading } from "../plan/reading.ts";
import type { Snapshot } from "../plan/snapshot.ts";
import { ticksMissing } from "../render/badge-path.ts";
import { parseRoadmap } from "../roadmap/parse.ts";

export interface Observation {
  snapshot: Snapshot;
  reading: Reading;
}

/**
 * Gathers, looks for evidence, then asks git only about ticks that the evidence does not explain. If an older
 * roadmap.json was saved over a newer one, everything is read again with the ticks that it took away.
 * @param whileGitWorks called as soon as git is running
 */
export async function observe(
  sources: Sources,
  ports: Ports,
  whileGitWorks: () => void = () => undefined,
): Promise<Observation> {
  const text = await ports.files.read(sources.roadmap);
  const seen = await look(text, text ?? "", sources, ports, whileGitWorks);
  const { roadmap } = seen.reading.parsed;
  if (text === null || roadmap === null || seen.lost.length === 0) return seen;
  const { putBack } = await import("./put-back.ts");
  const { text: whole, copies } = putBack(text, roadmap, seen.lost);
  if (copies.length === 0) return seen;
  const { snapshot, reading } = await look(whole, text, sources, ports, whileGitWorks);
  snapshot.roadmap.found = text;
  snapshot.staleCopies = copies;
  return { snapshot, reading };
}

/**
 * @param text of roadmap.json, with the ticks that were put back
 * @param found the file as it is: its history is compared with that
 * @returns also the ticks that a stale copy took away
 */
async function look(
  text: string | null,
  found: string,
  sources: Sources,
  ports: Ports,
  whileGitWorks: () => void,
): Promise<Observation & { lost: DoneChange[] }> {
  const parsed = parseRoadmap(text, sources.roadmap);
  const { roadmap } = parsed;
  if (text === null || roadmap === null)
    return {
      snapshot: emptySnapshot(sources.roadmap, text),
      reading: { parsed, findings: null },
      lost: [],
    };
  const snapshot = await gather({ text, roadmap }, sources, ports, whileGitWorks);
  const evidence = findEvidence(snapshot, roadmap);
  const own = ownRepository(snapshot);
  if (own === undefined || own.head === null)
    return { snapshot, reading: { parsed, findings: evidence }, lost: [] };
  const path = sources.roadmap;
  const managed = managedFiles(roadmap, sources.readme);
  const generated = [...managed.map((one) => snapshot.spellings[one] ?? one), ...generatedFolders(sources)];
  const ticks = claimedTicks(roadmap.items, snapshot.repositories, evidence.commits);
  if (ticks.length > 0) snapshot.handTicks = await ports.git.readHandTicks({ ticks, path, generated });
  const findings = { ...evidence, handTicks: handTicksIn(snapshot) };
  const open = openQuestions(roadmap.items, own, findings, ticksMissing(roadmap, snapshot.files));
  const question = { ...open, path, text: found, generated, own, owner: snapshot.owner };
  const changes = open.wanted.size > 0 ? await ports.git.readDoneChanges(question) : [];
  snapshot.doneChanges = changes.filter(({ stale }) => stale === undefined);
  return {
    snapshot,
    reading: { parsed, findings },
    lost: changes.filter(({ stale }) => stale !== undefined),
  };
}
