/** ORMs and object mappers in JavaScript and TypeScript. */
import { notTheProgram } from "./javascript.ts";
import type { Skill } from "./skill.ts";

export const nodeDataSkills: readonly Skill[] = [
  {
    id: "prisma-orm",
    title: "Prisma ORM",
    field: "JavaScript and TypeScript",
    shows:
      "Defines a Prisma schema, creates a client and runs queries through it; all three are required. What prisma init generates does not count, and neither does the package in a manifest.",
    parts: [
      { name: "a schema", any: ["path *.prisma"] },
      { name: "a client", any: ["js new *PrismaClient", "js extends *PrismaClient"] },
      {
        name: "a query",
        any: [
          "js call {*prisma*,*Prisma*}.*.{findMany,findFirst,findUnique,findUniqueOrThrow,findFirstOrThrow,create,createMany,update,updateMany,upsert,delete,deleteMany,count,aggregate,groupBy}",
          "js call *.{findUnique,findUniqueOrThrow}",
        ],
      },
    ],
    except: notTheProgram,
    ticks: {
      "prisma/schema.prisma": "model Sale {\n  id Int @id\n}\n",
      "sales.ts":
        'import { PrismaClient } from "@prisma/client";\nexport const all = () => new PrismaClient().sale.findMany();\n',
    },
    ignores: {
      "prisma/schema.prisma": 'generator client {\n  provider = "prisma-client-js"\n}\n',
      "sales.ts": 'import { PrismaClient } from "@prisma/client";\n// new PrismaClient().sale.findMany()\n',
    },
  },
  {
    id: "typeorm-sequelize",
    title: "TypeORM or Sequelize",
    field: "JavaScript and TypeScript",
    shows:
      "Maps tables to TypeORM entities or Sequelize models, and reads or writes rows through them; both are required. A connection, or raw SQL sent over it, does not count.",
    parts: [
      {
        name: "an entity or model",
        any: [
          "ts decorator typeorm.Entity & ts decorator typeorm.*Column",
          "js new typeorm.EntitySchema",
          "js call sequelize*.define",
          "js call *.define & js import sequelize",
          "js extends sequelize.Model & js call *.init",
          "ts decorator sequelize-typescript.Table & ts decorator sequelize-typescript.Column",
        ],
      },
      {
        name: "a row read or written",
        any: [
          "js call {typeorm.*,*.getRepository()}.{find,findOne,findBy,findOneBy,findAndCount,save,insert,update,delete,remove,createQueryBuilder}",
          "js call *Repository.{find,findOne,findBy,findOneBy,save} & js import typeorm",
          "js call *.manager.{find,findOne,findOneBy,save} & js import typeorm",
          "js call *.{findByPk,findAndCountAll,findOrCreate,bulkCreate}",
          "js call {sequelize.*,*odel*}.findAll",
        ],
      },
    ],
    except: [...notTheProgram, "**/migrations/**"],
    ticks: {
      "sale.ts":
        'import { Column, Entity, getRepository } from "typeorm";\n@Entity() export class Sale { @Column() price: number; }\nexport const all = () => getRepository(Sale).find();\n',
    },
    ignores: {
      "sale.ts":
        'import { Column, DataSource, Entity } from "typeorm"; // @Entity() class Sale { @Column() price }\nnew DataSource({ type: "postgres" }).query("select price from sale where id = 1");\n',
    },
  },
  {
    id: "mongoose",
    title: "MongoDB with Mongoose",
    field: "JavaScript and TypeScript",
    shows:
      "Creates a model from a Mongoose schema, and reads or writes documents through it; both are required. A connection alone does not count.",
    parts: [
      {
        name: "a model with a schema",
        any: [
          "js {new,call} {mongoose.,}Schema & js call {mongoose.,}model",
          "ts decorator @nestjs/mongoose.Schema & ts decorator @nestjs/mongoose.Prop",
        ],
      },
      {
        name: "a document read or written",
        any: [
          "js call {*mongoose*,*model*,*Model*,*schema*}.{find,findOne,findById,findByIdAndUpdate,findOneAndUpdate,findByIdAndDelete,create,insertMany,updateOne,deleteOne,countDocuments,aggregate,save}",
        ],
      },
    ],
    except: notTheProgram,
    ticks: {
      "sale.js":
        'const mongoose = require("mongoose");\nconst Sale = mongoose.model("Sale", new mongoose.Schema({ price: Number }));\nSale.find({ price: 1 });\n',
    },
    ignores: {
      "sale.js":
        'const mongoose = require("mongoose");\nmongoose.connect(url); // new mongoose.Schema({ price: Number })\nsales.find((sale) => sale.price === 1);\n',
    },
  },
];
