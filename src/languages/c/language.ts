/** C, headers of C and C++, and what builds both. */
import { codeFiles } from "../code/kind.ts";
import { textReaders } from "../file-kind.ts";
import type { Language } from "../language.ts";
import { cProject } from "./project.ts";
import { cWords } from "./words.ts";

export const c: Language = {
  id: "c",
  names: { c: "C" },
  hints: { written: cWords },
  files: [
    codeFiles(/\.c$/i, "c", async () => (await import("./table.ts")).cTable),
    {
      name: /\.h$/i,
      factTypes: ["c", "cpp", "sql"],
      async load() {
        const [own, cpp, { isCpp }] = await Promise.all([
          codeFiles(/^/, "c", async () => (await import("./table.ts")).cTable).load(),
          codeFiles(/^/, "cpp", async () => (await import("../cpp/table.ts")).cppTable).load(),
          import("./is-cpp.ts"),
        ]);
        return (path, text, context, add) => (isCpp(text) ? cpp : own)(path, text, context, add);
      },
    },
    {
      name: /^cmakelists\.txt$|\.cmake$/i,
      factTypes: ["cmake", "dependency"],
      load: textReaders(async () => (await import("./cmake.ts")).cmakeReader),
    },
    {
      name: /^vcpkg\.json$/i,
      factTypes: ["dependency"],
      load: textReaders(async () => (await import("./cmake.ts")).vcpkgReader),
    },
    {
      name: /^conanfile\.txt$/i,
      factTypes: ["dependency"],
      load: textReaders(async () => (await import("./cmake.ts")).conanReader),
    },
  ],
  leftOut: {
    folders: ["cmake-build-debug", "cmake-build-release", "cmakefiles", "_deps", "vcpkg_installed"],
    // Libraries of one file, which people copy into their own.
    files:
      /^(?:moc_\w+|qrc_\w+)\.cpp$|^ui_\w+\.h$|^(?:catch|catch2|doctest|catch_amalgamated|httplib|json|sqlite3(?:ext)?|miniz|tinyxml2|glad|gl3w|pugixml|cjson|unity(?:_internals)?|cxxopts|argparse|stb_\w+|imgui\w*|imstb_\w+|imconfig)\.(?:[ch](?:pp)?|cpp)$/i,
  },
  project: cProject,
};
