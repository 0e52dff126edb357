/**
 * Creates a repository with many files for the code evidence benchmark, filled with typical code from small projects. It
 * has what makes real histories slow to search: files deep in the tree, branches and merges, commits that change several
 * files, a few files that change often, and files and folders that were renamed.
 */
import { createRandom, makeRepository, people } from "./repository.ts";

export interface CodeRepository {
  files: number;
  commits: number;
  seed: number;
}

/** How many commits there are for each renamed file, and how many of these for each renamed folder. */
const perRename = 200;
const perFolder = 20;

/** A file of the repository; the place changes, and so does the version. */
interface File {
  number: number;
  path: string;
  version: number;
}

/** Creates the repository in a new folder. Its first commits add one file each, on main. */
export async function makeCodeRepository(folder: string, size: CodeRepository): Promise<void> {
  await makeRepository(folder, () => stream(size));
}

function* stream({ files: count, commits, seed }: CodeRepository): Generator<string> {
  const random = createRandom(seed);
  const files: File[] = [];
  const begin = Date.UTC(2015, 0, 1) / 1000;
  let number = 0;
  let main = 0;

  /** A few files change often: the first hundredth takes a fifth of all changes. */
  const someFile = (): number => Math.floor(files.length * (random(1000) / 1000) ** 3);

  function* commit(
    branch: string,
    parents: readonly number[],
    changes: readonly string[],
  ): Generator<string> {
    number++;
    const who = people[random(20) < 14 ? 0 : random(people.length)] ?? "";
    const when = `${begin + number * 3000 + random(1000)} +0000`;
    const [first = 0, ...merged] = parents;
    yield `commit refs/heads/${branch}\nmark :${number}\nauthor ${who} ${when}\ncommitter ${who} ${when}\n`;
    yield data(`Change ${changes.length} files`);
    if (first > 0) yield `from :${first}\n`;
    for (const other of merged) yield `merge :${other}\n`;
    yield* changes;
  }

  const written = ({ number: own, path, version }: File): string =>
    `M 100644 inline ${path}\n${data(textOf(own, version))}`;

  /** New versions of one to four files that are near one another. */
  const edited = (): string[] => {
    const first = someFile();
    return files.slice(first, first + 1 + random(4)).map((file) => {
      file.version = number;
      return written(file);
    });
  };

  const renamed = (): string[] => {
    const file = files[someFile()];
    if (file === undefined) return [];
    const before = file.path;
    file.path = before.replace(/[^/]+$/, (name) => `moved${number}-${name.replace(/^moved\d+-/, "")}`);
    return [`R ${before} ${file.path}\n`];
  };

  const renamedFolder = (): string[] => {
    const before = files[someFile()]?.path.split("/").slice(0, -1).join("/") ?? "";
    const after = `${before.replace(/-\d+$/, "")}-${number}`;
    for (const file of files)
      if (file.path.startsWith(`${before}/`)) file.path = after + file.path.slice(before.length);
    return [`R ${before} ${after}\n`];
  };

  while (number < commits) {
    if (files.length < count) {
      const file = { number: files.length, path: pathOf(files.length), version: 0 };
      files.push(file);
      yield* commit("main", [main], [written(file)]);
    } else if (number % perRename === 0) {
      const isFolder = number % (perRename * perFolder) === 0;
      yield* commit("main", [main], isFolder ? renamedFolder() : renamed());
    } else if (random(4) === 0 && commits - number > 8) {
      // A branch, main goes on, and the branch is merged: nothing is in conflict, since each version is a whole file.
      const changes: string[] = [];
      let tip = main;
      for (let left = 1 + random(4); left > 0; left--) {
        const some = edited();
        changes.push(...some);
        yield* commit("work", [tip], some);
        tip = number;
      }
      if (random(2) === 0) {
        yield* commit("main", [main], edited());
        main = number;
      }
      yield* commit("main", [main, tip], changes);
    } else yield* commit("main", [main], edited());
    main = number;
  }
}

const data = (text: string): string => `data ${Buffer.byteLength(text)}\n${text}\n`;

/** Four folders deep, twenty files in each. */
function pathOf(file: number): string {
  const folder = Math.floor(file / 20);
  const component = `component${folder % 12}`;
  return `${component}/lib/${component}/part${Math.floor(folder / 12)}/${kindOf(file).name(file)}`;
}

function textOf(file: number, version: number): string {
  const kind = kindOf(file);
  const filler = Array.from({ length: 30 }, (_, line) => kind.line(1000 * file + line)).join("\n");
  return `${kind.text(file)}\n${filler}\n${kind.line(version)}\n`;
}

const kindOf = (file: number): Kind => kinds[file % kinds.length] ?? kinds[0];

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
