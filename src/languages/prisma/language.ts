/** Schemas of Prisma. */
import { textReaders } from "../file-kind.ts";
import type { Language } from "../language.ts";

export const prisma: Language = {
  id: "prisma",
  names: { prisma: "Prisma" },
  supporting: true,
  files: [
    {
      name: /\.prisma$/i,
      factTypes: ["prisma"],
      load: textReaders(async () => (await import("./reader.ts")).prismaReader),
    },
  ],
};
