/** Node.js programs: servers, files, streams, scripts and tokens. */
import { notTheProgram } from "./javascript.ts";
import type { Skill } from "./skill.ts";

const verbs = "{get,post,put,patch,delete,all}";
/** Excludes the pages that express-generator writes. */
const notGenerated = "!js argument *.render title=Express & !js argument *.send respond with a resource";
/** Excludes Redux's next, and the one that express-generator writes to end every request. */
const next = "js call next & !js call {http-errors,*.dispatch,*.getState}";

export const nodeSkills: readonly Skill[] = [
  {
    id: "express-app",
    title: "Express applications",
    field: "JavaScript and TypeScript",
    shows:
      "Defines an Express application with at least one route at a path. Serving static files, or the pages that express-generator writes, does not count.",
    parts: [
      { name: "an application", any: ["js call express"] },
      {
        name: "a route",
        any: [
          `js call express*().${verbs} & js argument express*().${verbs} /* & ${notGenerated}`,
          `js call express*().route()*.${verbs}`,
        ],
      },
    ],
    except: notTheProgram,
    ticks: {
      "app.js":
        'const app = require("express")();\napp.get("/sales", (request, answer) => answer.json([]));\n',
    },
    ignores: {
      "app.js":
        'const express = require("express");\nconst app = express(); // app.get("/sales")\napp.get("env");\n',
    },
  },
  {
    id: "express-middleware",
    title: "Express middleware",
    field: "JavaScript and TypeScript",
    shows:
      "Writes middleware that inspects a request and calls next, and mounts middleware in front of the routes; both are required. Mounting only cors(), express.json() or the like does not count, and neither does passing on an error from a route.",
    parts: [
      {
        name: "custom middleware",
        any: [
          `${next} & path **/*middleware*/**`,
          `${next} & path *{middleware,auth}*.{js,ts,mjs,cjs} & !path *{controller,route}*`,
          `${next} & ts use express.NextFunction & !js catch`,
          `${next} & js call express*().use & !js catch`,
        ],
      },
      { name: "mounted middleware", any: ["js call express*().use"] },
    ],
    except: notTheProgram,
    ticks: {
      "app.js":
        'const app = require("express")();\napp.use((request, answer, next) => { console.log(request.url); next(); });\n',
    },
    ignores: {
      "app.js":
        'const express = require("express");\nconst app = express();\napp.use(express.json()); // (request, answer, next) => next()\n',
    },
  },
  {
    id: "nestjs-app",
    title: "NestJS applications",
    field: "JavaScript and TypeScript",
    shows:
      "Defines a module, a controller with a route, and a service with logic; all three are required. The generated app.controller and app.service do not count, and neither do generated services that only return a sentence.",
    parts: [
      {
        name: "a controller with a route",
        any: [
          "ts decorator @nestjs/common.{Get,Post,Put,Patch,Delete} & ts decorator @nestjs/common.Controller",
        ],
      },
      {
        name: "a service with logic",
        any: ["ts decorator @nestjs/common.Injectable & js method & js call *"],
      },
      { name: "a module", any: ["ts decorator @nestjs/common.Module"] },
    ],
    except: [...notTheProgram, "app.{controller,service}.ts"],
    ticks: {
      "sales.ts":
        'import { Controller, Get, Injectable, Module } from "@nestjs/common";\n@Injectable() class Sales { all() { return rows.map(String); } }\n@Controller() class Pages { @Get() all() { return 1; } }\n@Module({}) export class Shop {}\n',
    },
    ignores: {
      "sales.ts":
        'import { Controller, Get, Injectable, Module } from "@nestjs/common";\n@Injectable() class Sales { all() { return "This action returns all sales"; } }\n@Controller() class Pages { @Get() all() { return 1; } }\n@Module({}) export class Shop {}\n',
    },
  },
  {
    id: "fastify-app",
    title: "Fastify applications",
    field: "JavaScript and TypeScript",
    shows:
      "Defines a Fastify application with at least one route at a path. NestJS on top of Fastify does not count.",
    parts: [
      { name: "an application", any: ["js call fastify"] },
      {
        name: "a route",
        any: [
          `js call {fastify,fastify()}.${verbs} & js argument {fastify,fastify()}.${verbs} /*`,
          "js argument {fastify,fastify()}.route url=*",
        ],
      },
    ],
    except: notTheProgram,
    ticks: { "app.js": 'const app = require("fastify")();\napp.get("/sales", async () => []);\n' },
    ignores: {
      "app.js":
        'import fastify from "fastify"; // fastify().get("/sales")\napp.get("/sales", async () => []);\n',
    },
  },
  {
    id: "node-files",
    title: "File access in Node.js",
    field: "JavaScript and TypeScript",
    shows:
      "Reads or writes files with node:fs, through callbacks, promises or synchronous calls. Checking whether a file exists, or sending one to a browser through a framework, does not count.",
    parts: [
      {
        name: "file access",
        any: [
          "js call {node:,}fs{,/promises,.promises}.{readFile,writeFile,appendFile,readdir,rename,copyFile,mkdir}",
          "js call {node:,}fs.{readFileSync,writeFileSync,appendFileSync,readdirSync,copyFileSync,mkdirSync}",
          "js call fs-extra.{readFile,writeFile,readJson,writeJson,outputFile,readdir,copy}*",
        ],
      },
    ],
    except: notTheProgram,
    ticks: {
      "save.js": 'import { writeFile } from "node:fs/promises";\nawait writeFile("sales.json", text);\n',
    },
    ignores: {
      "save.js":
        'import fs from "node:fs"; // fs.readFileSync("a")\nif (fs.existsSync("sales.json")) run("fs.readFile");\n',
    },
  },
  {
    id: "node-streams",
    title: "Streams in Node.js",
    field: "JavaScript and TypeScript",
    shows:
      "Processes data piece by piece: connects streams with pipe or pipeline, or implements one. Reading a whole file at once does not count, and neither does pipe from RxJS.",
    parts: [
      {
        name: "a stream",
        any: [
          "js call {node:,}stream{,/promises,.promises}.pipeline",
          "js {extends,new} {node:,}stream.{Transform,Readable,Writable,Duplex,PassThrough}",
          "js call {node:,}stream.Readable.from",
          "js call *.pipe & js call {node:,}fs.{createReadStream,createWriteStream}",
          "js call {node:,}readline.createInterface & js call {node:,}fs.createReadStream",
        ],
      },
    ],
    except: notTheProgram,
    ticks: {
      "copy.js":
        'const fs = require("fs");\nfs.createReadStream("a.csv").pipe(fs.createWriteStream("b.csv"));\n',
    },
    ignores: {
      "copy.js":
        'import { of, map } from "rxjs";\nimport { pipeline } from "node:stream";\nof(1).pipe(map(String));\n',
    },
  },
  {
    id: "npm-scripts",
    title: "npm scripts",
    field: "JavaScript and TypeScript",
    shows:
      "Defines at least two package.json scripts that run the project's own programs or combine commands. What npm init and the React, Vite, Next.js and NestJS scaffolds generate does not count.",
    parts: [
      {
        name: "custom scripts",
        any: [
          "key scripts.*={*npm run *,*yarn run *,*pnpm run *,*npm-run-all *,*run-s *,*concurrently *,*wait-on *} & path package.json & !key scripts.prepare=svelte-kit*",
          "key scripts.*={node,nodemon,tsx,ts-node,ts-node-dev} * & path package.json & !key scripts.start:prod=node dist/main*",
          "key scripts.*=node {scripts,tools}/* & path package.json",
        ],
        min: 2,
      },
    ],
    ticks: {
      "package.json": '{ "scripts": {\n"start": "node server.js",\n"check": "npm run lint && npm test" } }\n',
    },
    ignores: {
      "package.json":
        '{ "scripts": {\n"dev": "vite",\n"build": "vite build",\n"test": "echo \\"Error: no test specified\\" && exit 1" } }\n',
    },
  },
  {
    id: "node-jwt",
    title: "JSON Web Tokens in Node.js",
    field: "JavaScript and TypeScript",
    shows:
      "Signs tokens and verifies them, with jsonwebtoken, jose, NestJS or Passport; both are required. Decoding a token does not count.",
    parts: [
      {
        name: "a signed token",
        any: [
          "js {call,use} jsonwebtoken.sign",
          "js new jose.SignJWT",
          "js call @nestjs/jwt.JwtService().{sign,signAsync}",
          "js call {fastify,fastify(),reply,app}.jwt*.sign",
        ],
      },
      {
        name: "a verified token",
        any: [
          "js {call,use} jsonwebtoken.verify",
          "js call jose.jwtVerify",
          "js call @nestjs/jwt.JwtService().{verify,verifyAsync}",
          "js {new,use} passport-jwt.Strategy",
          "js call express-jwt{,.expressjwt,.default}",
          "js call *.jwtVerify",
        ],
      },
    ],
    except: notTheProgram,
    ticks: {
      "auth.js":
        'import jwt from "jsonwebtoken";\nconst token = jwt.sign({ id }, key); const claims = jwt.verify(token, key);\n',
    },
    ignores: {
      "auth.js":
        'import jwt from "jsonwebtoken"; // jwt.verify(token, key)\nconst token = jwt.sign({ id }, key); const claims = jwt.decode(token);\n',
    },
  },
  {
    id: "zod-validation",
    title: "Validation with Zod",
    field: "JavaScript and TypeScript",
    shows:
      "Defines a Zod schema, and validates external data against it; both are required. A schema that only serves as a type does not count.",
    parts: [
      {
        name: "a schema",
        any: [
          "js call zod{,/v4,/mini}{,.z}.{object,strictObject,looseObject,array,string,union,discriminatedUnion,enum,record}",
        ],
      },
      {
        name: "a validation call",
        any: [
          "js call *.{safeParse,safeParseAsync,parseAsync}",
          "js call zod*.parse",
          "js call *chema*.parse",
          "js call *.zodResolver",
          "js call nestjs-zod.createZodDto",
          "js call @hono/zod-validator.zValidator",
        ],
      },
    ],
    except: notTheProgram,
    ticks: {
      "sale.ts": 'import { z } from "zod";\nconst sale = z.object({ price: z.number() }).parse(body);\n',
    },
    ignores: {
      "sale.ts":
        'import { z } from "zod";\nconst Sale = z.object({ price: z.number() }); // Sale.parse(body)\nconst sale = JSON.parse(body);\n',
    },
  },
];
