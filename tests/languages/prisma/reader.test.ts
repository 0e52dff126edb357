import { expect, test } from "vitest";
import { factsOf } from "../../../src/languages/fact.ts";
import { prismaReader } from "../../../src/languages/prisma/reader.ts";

const schema = `generator client {
  provider = "prisma-client-js"
}

datasource db {
  provider = "postgresql" // not "mysql"
  url      = env("DATABASE_URL")
}

/// A sale. @relation is no attribute here.
model Sale {
  id     Int    @id @default(autoincrement())
  name   String @unique @default("a@b")
  shop   Shop   @relation(fields: [shopId], references: [id])
  note   String @db.VarChar(20)
  // gone String @unique

  @@index([name])
}

enum State {
  OPEN @map("open")
}
`;

test("models, enums, providers and attributes", () => {
  expect(factsOf(prismaReader, schema).map(({ text, line }) => `${line} ${text}`)).toEqual([
    "6 prisma provider postgresql",
    "11 prisma model Sale",
    "12 prisma attribute @id",
    "12 prisma attribute @default",
    "13 prisma attribute @unique",
    "13 prisma attribute @default",
    "14 prisma attribute @relation",
    "15 prisma attribute @db",
    "18 prisma attribute @@index",
    "21 prisma enum State",
  ]);
});

test("a schema that ends in the middle", () => {
  expect(factsOf(prismaReader, "model Sale {\n  id Int @i").map(({ text }) => text)).toEqual([
    "prisma model Sale",
    "prisma attribute @i",
  ]);
});
