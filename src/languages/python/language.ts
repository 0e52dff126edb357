/** Python. */
import { textReaders } from "../file-kind.ts";
import type { Language } from "../language.ts";
import { pythonHints } from "./hints.ts";
import { pythonModules } from "./modules.ts";
import { pythonProject } from "./project.ts";

export const python: Language = {
  id: "python",
  names: { py: "Python", pyw: "Python" },
  hints: pythonHints,
  files: [
    {
      name: /\.pyw?$/i,
      factTypes: ["python", "sql"],
      async load() {
        const [{ createPythonReader }, { readDatabricksSql }] = await Promise.all([
          import("./reader.ts"),
          import("../notebook/databricks.ts"),
        ]);
        return (path, text, { isLocal }, add) => {
          createPythonReader((module) => isLocal(module, path))(text, add);
          readDatabricksSql(text, add);
        };
      },
    },
    {
      name: /(?:^|[-_.])requirements.*\.(?:txt|in)$/i,
      factTypes: ["dependency"],
      load: textReaders(async () => (await import("./requirements.ts")).requirementsReader),
    },
    {
      name: /^pyproject\.toml$/i,
      factTypes: ["dependency", "key"],
      load: textReaders(
        async () => (await import("./pyproject.ts")).pyprojectReader,
        async () => (await import("../configuration/reader.ts")).tomlReader,
      ),
    },
    {
      name: /^pipfile$/i,
      factTypes: ["dependency"],
      load: textReaders(async () => (await import("./pipfile.ts")).pipfileReader),
    },
    {
      name: /^setup\.cfg$/i,
      factTypes: ["dependency", "line"],
      load: textReaders(
        async () => (await import("./setup-cfg.ts")).setupCfgReader,
        async () => (await import("../shell/reader.ts")).shellReader("setup.cfg"),
      ),
    },
  ],
  leftOut: {
    folders: [
      ".venv",
      "venv",
      "virtualenv",
      ".virtualenv",
      "site-packages",
      "dist-packages",
      "__pypackages__",
      ".tox",
      ".nox",
      ".eggs",
      "__pycache__",
      ".mypy_cache",
      ".pytest_cache",
      ".ruff_cache",
      "htmlcov",
    ],
    files: /^(?:poetry\.lock|pipfile\.lock|uv\.lock|pdm\.lock)$|_pb2(?:_grpc)?\.pyi?$|_example\.py$/i,
    marker: "pyvenv.cfg",
    scaffolds: [
      { name: /^test_.*\.py$/, text: /Example DAGs? test\.? This test ensures/i },
      { name: /^manage\.py$/, text: /Django's command-line utility for administrative tasks/ },
      { name: /^[aw]sgi\.py$/, text: /It exposes the [AW]SGI callable as a module-level variable/ },
      { name: /^env\.py$/, text: /from alembic import context[^]*run_migrations_o/ },
      { name: /\.py$/, text: /^"""\s*(?:## )?Astronaut ETL example DAG/ },
    ],
  },
  modules: pythonModules,
  project: pythonProject,
};
