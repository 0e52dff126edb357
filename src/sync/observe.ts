/** Reads everything that a run needs: the snapshot, and the findings that the plan is based on. */
import { claimedTicks } from "../evidence/decide/hand-ticks.ts";
import { openQuestions } from "../evidence/decide/open-questions.ts";
import { findEvidence } from "../evidence/findings.ts";
import { emptySnapshot, gather, ownRepository } from "../gather/gather.ts";
import { generatedFolders, type Ports, type Sources } from "../gather/sources.ts";
import { managedFiles } from "../gather/written-files.ts";
import { handTicksIn, type Reading } from "../plan/reading.ts";
import type { Snapshot } from "../plan/snapshot.ts";
import { parseRoadmap } from "../roadmap/parse.ts";

export interface Observation {
  snapshot: Snapshot;
  reading: Reading;
}

/**
 * Gathers, looks for evidence, then asks git only about ticks that the evidence does not explain.
 * @param whileGitWorks called as soon as git is running
 */
export async function observe(
  sources: Sources,
  ports: Ports,
  whileGitWorks: () => void = () => undefined,
): Promise<Observation> {
  const text = await ports.files.read(sources.roadmap);
  const parsed = parseRoadmap(text, sources.roadmap);
  const { roadmap } = parsed;
  if (text === null || roadmap === null)
    return { snapshot: emptySnapshot(sources.roadmap, text), reading: { parsed, findings: null } };
  const snapshot = await gather({ text, roadmap }, sources, ports, whileGitWorks);
  const found = findEvidence(snapshot, roadmap);
  const own = ownRepository(snapshot);
  if (own === undefined || own.head === null) return { snapshot, reading: { parsed, findings: found } };
  const path = sources.roadmap;
  const managed = managedFiles(roadmap, sources.readme);
  const generated = [...managed.map((one) => snapshot.spellings[one] ?? one), ...generatedFolders(sources)];
  const ticks = claimedTicks(roadmap.items, snapshot.repositories, found.commits);
  if (ticks.length > 0) snapshot.handTicks = await ports.git.readHandTicks({ ticks, path, generated });
  const findings = { ...found, handTicks: handTicksIn(snapshot) };
  const open = openQuestions(roadmap.items, own, findings);
  if (open.wanted.size > 0)
    snapshot.doneChanges = await ports.git.readDoneChanges({
      ...open,
      path,
      text,
      generated,
      own,
      owner: snapshot.owner,
    });
  return { snapshot, reading: { parsed, findings } };
}
