/** Swift. */
import { codeFiles } from "../code/kind.ts";
import { errorHints } from "../code/words.ts";
import { textReaders } from "../file-kind.ts";
import type { Language } from "../language.ts";
import { swiftProject } from "./project.ts";
import { swiftWords } from "./words.ts";

export const swift: Language = {
  id: "swift",
  names: { swift: "Swift" },
  hints: { written: swiftWords, byBeginning: errorHints("swift") },
  files: [
    {
      name: /^Package(?:@swift-[\d.]+)?\.swift$/,
      factTypes: ["dependency", "key"],
      load: textReaders(async () => (await import("./package-swift.ts")).packageSwiftReader),
    },
    codeFiles(/\.swift$/i, "swift", async () => (await import("./table.ts")).swiftTable),
    {
      name: /^podfile$/i,
      factTypes: ["dependency"],
      load: textReaders(async () => (await import("./package-swift.ts")).podfileReader),
    },
  ],
  leftOut: {
    folders: [".build", "deriveddata", ".swiftpm"],
    files: /^(?:package\.resolved|podfile\.lock|cartfile\.resolved)$|^GeneratedPluginRegistrant\.\w+$/i,
    scaffolds: [
      // What Flutter and React Native put around their programs.
      {
        name: /^AppDelegate\.swift$/,
        text: /\b(?:FlutterAppDelegate|RCTAppDelegate|RCTReactNativeFactory)\b/,
      },
      {
        name: /^(?:MainFlutterWindow|RunnerTests)\.swift$/,
        text: /import (?:FlutterMacOS|Flutter|XCTest)\b/,
      },
      // What a new project of Xcode has.
      { name: /^ContentView\.swift$/, text: /Text\("Hello, world!"\)\s*\}\s*\.padding\(\)\s*\}\s*\}/ },
      {
        name: /Tests\.swift$/,
        text: /(?:func testExample\(\)|@Test func example\(\))[^\n]*\{\s*(?:\/\/[^\n]*\s*)*\}/,
      },
    ],
  },
  project: swiftProject,
};
