/** Reads everything that a run needs: the snapshot, and the findings that the plan is based on. */
import { ownIn } from "../activity/repository.ts";
import { claimedTicks } from "../evidence/decide/hand-ticks.ts";
import { openQuestions } from "../evidence/decide/open-questions.ts";
import type { DoneChange } from "../evidence/evidence.ts";
import { findEvidence } from "../evidence/findings.ts";
import { emptySnapshot, gather } from "../gather/gather.ts";
import { generatedFolders, type Ports, type Sources } from "../gather/sources.ts";
import { managedFiles } from "../gather/written-files.ts";
import { handTicksIn } from "../plan/reading.ts";
import { ticksMissing } from "../render/badge-path.ts";
import type { Distrusted } from "../roadmap/guarded-values.ts";
import { parseRoadmap } from "../roadmap/parse.ts";
import { distrustedIn, withSilence } from "./distrusted.ts";
import type { Observation } from "./observation.ts";

/**
 * Gathers, looks for evidence, then asks git only about ticks that the evidence does not explain. If an older
 * roadmap.json was saved over a newer one, everything is read again with the ticks that it took away; if somebody else
 * changed what counts, again as it was before. With a token, GitHub is asked about the issues and
 * commits that tick.
 * @param whileGitWorks called as soon as git is running
 */
export async function observe(
  sources: Sources,
  ports: Ports,
  whileGitWorks: () => void = () => undefined,
): Promise<Observation> {
  try {
    return await observeAll(sources, ports, whileGitWorks);
  } finally {
    await ports.git.close();
  }
}

async function observeAll(sources: Sources, ports: Ports, whileGitWorks: () => void): Promise<Observation> {
  const file = await ports.files.read(sources.roadmap);
  const seen = await withLostTicks(file, sources, ports, [], whileGitWorks);
  const distrusted = file === null ? [] : await distrustedIn(file, seen, sources, ports);
  if (distrusted.length > 0) await ports.git.close();
  const trusted =
    distrusted.length === 0
      ? seen
      : withSilence(await withLostTicks(file, sources, ports, distrusted), seen.reading);
  const judged = await withIssues(trusted, sources, ports);
  if (ports.commits === null) return judged;
  const { askGitHub } = await import("./ask-github.ts");
  return askGitHub(judged, ports.commits, sources.site !== null);
}

async function withIssues(seen: Observation, sources: Sources, { issues }: Ports): Promise<Observation> {
  if (issues === null || seen.snapshot.issues.length === 0) return seen;
  const { askAboutIssues } = await import("./ask-about-issues.ts");
  return askAboutIssues(seen, issues, sources);
}

/** Looks at roadmap.json, and at what it was before a stale copy took ticks away. */
async function withLostTicks(
  file: string | null,
  sources: Sources,
  ports: Ports,
  distrusted: readonly Distrusted[],
  whileGitWorks: () => void = () => undefined,
): Promise<Observation> {
  const asFound = { text: file, found: file ?? "", distrusted };
  const seen = await look(asFound, sources, ports, whileGitWorks);
  const { roadmap } = seen.reading.parsed;
  if (file === null || roadmap === null || seen.lost.length === 0) return seen;
  const { putBack } = await import("./put-back.ts");
  const { text, copies } = putBack(file, roadmap, seen.lost);
  if (copies.length === 0) return seen;
  // The clones of the first look would stay until the end.
  await ports.git.close();
  const { snapshot, reading } = await look({ ...asFound, text }, sources, ports, whileGitWorks);
  snapshot.roadmap.found = file;
  snapshot.staleCopies = copies;
  return { snapshot, reading };
}

/** What is looked at. */
interface Looked {
  /** Text of roadmap.json, with the ticks that were put back; null if there is no such file. */
  text: string | null;
  /** The file as it is: its history is compared with that. */
  found: string;
  distrusted: readonly Distrusted[];
}

/** @returns also the ticks that a stale copy took away */
async function look(
  { text, found, distrusted }: Looked,
  sources: Sources,
  ports: Ports,
  whileGitWorks: () => void,
): Promise<Observation & { lost: DoneChange[] }> {
  const parsed = parseRoadmap(text, sources.roadmap, distrusted);
  const { roadmap } = parsed;
  if (text === null || roadmap === null)
    return {
      snapshot: emptySnapshot(sources.roadmap, text),
      reading: { parsed, findings: null },
      lost: [],
    };
  const snapshot = await gather({ text, roadmap }, sources, ports, whileGitWorks);
  if (distrusted.length > 0) snapshot.roadmap.distrusted = distrusted;
  const evidence = findEvidence(snapshot, roadmap);
  const own = ownIn(snapshot.repositories);
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
