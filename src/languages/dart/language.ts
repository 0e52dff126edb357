/** Dart, and what Flutter puts around its programs. */
import { codeFiles } from "../code/kind.ts";
import { errorHints } from "../code/words.ts";
import { textReaders } from "../file-kind.ts";
import type { Language } from "../language.ts";
import { dartProject } from "./project.ts";
import { dartWords } from "./words.ts";

export const dart: Language = {
  id: "dart",
  names: { dart: "Dart" },
  hints: { written: dartWords, byBeginning: errorHints("dart", ["catch", "on"], ["throw", "rethrow"]) },
  files: [
    codeFiles(/\.dart$/i, "dart", async () => (await import("./table.ts")).dartTable),
    {
      name: /^pubspec\.ya?ml$/i,
      factTypes: ["dependency", "key"],
      load: textReaders(
        async () => (await import("./pubspec.ts")).pubspecReader,
        async () => (await import("../configuration/reader.ts")).yamlReader,
      ),
    },
  ],
  leftOut: {
    folders: [".dart_tool", ".fvm"],
    files:
      /^pubspec\.lock$|\.(?:freezed|mocks|config|gr|chopper|swagger)\.dart$|^generated_plugin(?:s|_registrant)\.\w+$|^firebase_options\.dart$|^(?:win32_window|flutter_window|my_application)\.\w+$/i,
    scaffolds: [
      { name: /^widget_test\.dart$/, text: /Counter increments smoke test/ },
      { name: /^main\.dart$/, text: /You have (?:pushed|clicked) the button this many times/ },
      // The programs around Flutter's own, for each platform.
      { name: /^main\.(?:cc|cpp)$/, text: /#include [<"](?:flutter\/dart_project\.h|my_application\.h)/ },
      {
        name: /^CMakeLists\.txt$/,
        text: /\bFLUTTER_(?:MANAGED_DIR|LIBRARY)\b|\bflutter_(?:assemble|wrapper_app)\b/,
      },
      { name: /^utils\.(?:cpp|h)$/, text: /CreateAndAttachConsole/ },
    ],
  },
  project: dartProject,
};
