/** A portfolio's folder in memory: the files of a commit, and those that a run wrote. Pictures are not drawn. */
import type { FileReader, FileWriter, Staged } from "../../../src/ports/files.ts";

export class MemoryFiles implements FileReader, FileWriter {
  private readonly files: Map<string, string>;

  /** @param committed texts by path; never changed */
  constructor(committed: ReadonlyMap<string, string>) {
    this.files = new Map(committed);
  }

  /** @throws if there is none */
  textOf(path: string): string {
    const text = this.files.get(path);
    if (text === undefined) throw new Error(`There is no ${path}.`);
    return text;
  }

  async read(path: string): Promise<string | null> {
    return this.files.get(path) ?? null;
  }

  async bytes(): Promise<"missing"> {
    return "missing";
  }

  async list(path: string): Promise<string[] | null> {
    const below = [...this.files.keys()].filter((one) => one.startsWith(`${path}/`));
    return below.length === 0 ? null : below.map((one) => one.slice(path.length + 1));
  }

  async spelling(path: string): Promise<string | null> {
    return this.files.has(path) ? path : null;
  }

  async checkTarget(): Promise<void> {}

  async stage(path: string, content: string): Promise<Staged> {
    return staged(() => void this.files.set(path, content));
  }

  async stageFolder(path: string, files: Parameters<FileWriter["stageFolder"]>[1]): Promise<Staged> {
    return staged(() => {
      for (const name of this.files.keys()) if (name.startsWith(`${path}/`)) this.files.delete(name);
      for (const [name, content] of files)
        this.files.set(`${path}/${name}`, typeof content === "string" ? content : "a picture");
    });
  }
}

const staged = (place: () => void): Staged => ({
  place: async () => place(),
  discard: async () => undefined,
});
