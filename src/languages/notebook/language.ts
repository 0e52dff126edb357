/** Jupyter notebooks, with cells in Python and SQL. */
import type { Language } from "../language.ts";
import { pythonModules } from "../python/modules.ts";

export const notebook: Language = {
  id: "notebook",
  names: { ipynb: "Jupyter Notebook" },
  codeBytes: 20 * 1024,
  files: [
    {
      name: /\.ipynb$/i,
      factTypes: ["python", "sql"],
      // Pictures are most of a large one. GitHub warns about files over 50 MB.
      largest: 32 * 1024 * 1024,
      async source() {
        return (await import("./source.ts")).notebookSource;
      },
      async load() {
        const [{ createPythonReader }, { readNotebook }] = await Promise.all([
          import("../python/reader.ts"),
          import("./reader.ts"),
        ]);
        return (path, text, { isLocal }, add) => {
          const python = createPythonReader((module) => isLocal(module, { path, text }));
          readNotebook(text, python, add);
        };
      },
    },
  ],
  leftOut: { folders: [".ipynb_checkpoints"] },
  modules: pythonModules,
  imports: async () => (await import("../python/imported.ts")).importedByPython,
};
