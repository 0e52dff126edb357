/** A plan in Portuguese, of which the glossary covers only a part. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runHere } from "./cli.ts";
import { temporaryFolder } from "./repository.ts";

export const note = `# Plano de estudos

## Fase 1 – Fundamentos (2 meses)

**SQL**

- [ ] Funções de agregação
- [x] Otimizar 3 consultas lentas com \`EXPLAIN\` no PostgreSQL
- [ ] JOIN e subconsultas correlacionadas
`;
export const slow = "Otimizar 3 consultas lentas com `EXPLAIN` no PostgreSQL";
export const joins = "JOIN e subconsultas correlacionadas";

/** A folder with the plan and other files. */
export function folder(files: Record<string, string> = {}): string {
  const dir = temporaryFolder();
  for (const [name, text] of Object.entries({ "plan.md": note, ...files }))
    writeFileSync(join(dir, name), text);
  return dir;
}

/** A folder in which the plan was imported. */
export async function imported(): Promise<string> {
  const dir = folder();
  await runHere(dir, ["import", "plan.md"]);
  return dir;
}

export const roadmapIn = (dir: string): string => readFileSync(join(dir, "roadmap.json"), "utf8");
export const itemsIn = (dir: string): { title: string; aliases?: string[]; done?: unknown }[] =>
  JSON.parse(roadmapIn(dir)).phases[0].groups[0].items;
