/**
 * Creates a repository with many files for the code evidence benchmark, filled with typical code from small
 * projects.
 */
import { createRandom, makeRepository, people } from "./repository.ts";

export interface CodeRepository {
  files: number;
  commits: number;
  seed: number;
}

/**
 * Creates the repository in a new folder. The first commits add one file each, the others change one line each.
 */
export async function makeCodeRepository(
  folder: string,
  { files, commits, seed }: CodeRepository,
): Promise<void> {
  const random = createRandom(seed);
  await makeRepository(folder, function* stream() {
    const begin = Date.UTC(2015, 0, 1) / 1000;
    const data = (text: string): string => `data ${Buffer.byteLength(text)}\n${text}\n`;
    for (let number = 0; number < commits; number++) {
      const file = number < files ? number : random(files);
      const { path, text } = fileOf(file, number < files ? 0 : number);
      const who = people[random(20) < 14 ? 0 : random(people.length)] ?? "";
      const when = `${begin + number * 3000 + random(1000)} +0000`;
      yield `commit refs/heads/main\nauthor ${who} ${when}\ncommitter ${who} ${when}\n${data(`Change ${path}`)}`;
      yield `M 100644 inline ${path}\n${data(text)}`;
    }
  });
}

function fileOf(file: number, version: number): { path: string; text: string } {
  const kind = kinds[file % kinds.length] ?? kinds[0];
  const folder = `area${file % 40}/part${file % 7}`;
  const filler = Array.from({ length: 30 }, (_, line) => kind.line(1000 * file + line)).join("\n");
  return {
    path: `${folder}/${kind.name(file)}`,
    text: `${kind.text(file)}\n${filler}\n${kind.line(version)}\n`,
  };
}

interface Kind {
  name(file: number): string;
  text(file: number): string;
  line(number: number): string;
}

const kinds: readonly [Kind, ...Kind[]] = [
  {
    name: (file) => `module${file}.py`,
    text: (file) =>
      `import os\nimport json\n\nLIMIT = ${file}\n\ndef read_${file}(path, limit=LIMIT):\n    return json.load(open(path))\n`,
    line: (number) =>
      `def step_${number}(rows):\n    total = len(rows) + ${number}\n    return {"total": total, "rows": [row for row in rows]}\n`,
  },
  {
    name: (file) => `service${file}.ts`,
    text: (file) => `import { thing${file} } from "./thing.ts";\nexport const name = thing${file};\n`,
    line: (number) =>
      `export function step${number}(rows: number[]): number { return rows.length + ${number}; }`,
  },
  {
    name: (file) => `query${file}.sql`,
    text: (file) => `-- report ${file}\n`,
    line: (number) => `select a${number}, b from t${number} where a${number} > ${number};`,
  },
  {
    name: (file) => `notes${file}.md`,
    text: (file) => `# Notes ${file}\n`,
    line: (number) => `Some words about subject ${number}, and what I learned about it.`,
  },
  {
    name: (file) => `config${file}.yml`,
    text: (file) => `name: config ${file}\n`,
    line: (number) => `key${number}: value ${number}`,
  },
];
