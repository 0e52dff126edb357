/** The artifacts of workflow runs, as GitHub keeps them. */

export interface Artifact {
  id: number;
  name: string;
  run: number;
  attempt: number;
  /** Its files, by name. */
  files: ReadonlyMap<string, Buffer>;
}

export class Artifacts {
  private readonly all: Artifact[] = [];

  /**
   * Each attempt of a run has names of its own: what an earlier attempt uploaded stays, and does not stand in the way.
   * @throws if this attempt has uploaded one with the same name
   */
  add(made: Omit<Artifact, "id">): Artifact {
    if (this.of(made.run).some(({ name, attempt }) => name === made.name && attempt === made.attempt))
      throw new Error("Conflict: an artifact with this name already exists on the workflow run");
    const artifact = { ...made, id: this.all.length + 1 };
    this.all.push(artifact);
    return artifact;
  }

  /** All artifacts of a run, of every attempt. */
  of(run: number): readonly Artifact[] {
    return this.all.filter((one) => one.run === run);
  }

  byId(id: number): Artifact | null {
    return this.all.find((one) => one.id === id) ?? null;
  }
}
