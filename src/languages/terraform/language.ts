/** Terraform. */
import { textReaders } from "../file-kind.ts";
import type { Language } from "../language.ts";

export const terraform: Language = {
  id: "terraform",
  names: { tf: "Terraform" },
  supporting: true,
  files: [
    {
      name: /\.tf$/i,
      factTypes: ["terraform"],
      load: textReaders(async () => (await import("./reader.ts")).terraformReader),
    },
  ],
  // A file may use a module of the registry instead, and never name the resource.
  hints: { byBeginning: [["terraform resource ", ["resource", "module"]]] },
  leftOut: { folders: [".terraform"] },
};
