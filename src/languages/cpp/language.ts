/** C++. Its headers with the ending of C's are read there. */
import { testCommand } from "../c/project.ts";
import { codeFiles } from "../code/kind.ts";
import { errorHints } from "../code/words.ts";
import type { Language } from "../language.ts";
import { cppWords } from "./words.ts";

export const cpp: Language = {
  id: "cpp",
  names: { cpp: "C++", cc: "C++", cxx: "C++", hpp: "C++" },
  hints: { written: cppWords, byBeginning: errorHints("cpp") },
  files: [
    codeFiles(
      /\.(?:cpp|cc|cxx|c\+\+|hpp|hh|hxx|ipp|tpp|ixx|cppm|ino)$/i,
      "cpp",
      async () => (await import("./table.ts")).cppTable,
    ),
  ],
  project: {
    manifests: /^cmakepresets\.json$/i,
    facts: /^cpp call /,
    tests: {
      files:
        /(?:^|\/)(?:tests?|unittests?)\/.*\.(?:cpp|cc|cxx)$|(?:^|[/_])test_?\w*\.(?:cpp|cc|cxx)$|_(?:unit)?tests?\.(?:cpp|cc|cxx)$/,
      // GoogleTest, Catch2, doctest and Boost.Test.
      facts:
        /^cpp call (?:TEST|TEST_F|TEST_P|TYPED_TEST|TEST_CASE|TEMPLATE_TEST_CASE|SCENARIO|BOOST_AUTO_TEST_CASE|BOOST_FIXTURE_TEST_CASE)$/,
      command: testCommand,
    },
  },
};
