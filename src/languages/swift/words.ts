/** Words of Swift that are facts. */
import type { CodeWords } from "../code/words.ts";

export const swiftWords: CodeWords = {
  id: "swift",
  statements:
    "if else for while repeat switch case break continue return guard defer do try await async is as let var fallthrough associatedtype typealias subscript some any inout",
  modifiers:
    "public private internal fileprivate open final static class override mutating nonmutating lazy weak unowned required convenience indirect dynamic throws nonisolated isolated prefix postfix infix package async",
};
