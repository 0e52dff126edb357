/** Programs for Node.js: servers, files, scripts, and what they keep in databases. */
import { notTheProgram } from "./javascript.ts";
import type { Skill } from "./skill.ts";

const verbs = "{get,post,put,patch,delete,all}";
/** What express-generator writes. */
const notGenerated = "!js argument *.render title=Express & !js argument *.send respond with a resource";
/** Redux has a next of its own, and express-generator one that ends every request. */
const next = "js call next & !js call {http-errors,*.dispatch,*.getState}";

export const nodeSkills: readonly Skill[] = [
  {
    id: "express-app",
    title: "A backend with Express",
    field: "JavaScript and TypeScript",
    shows:
      "An application of Express with at least one route of its own, at a path. To serve files, or the pages that express-generator writes, does not show it.",
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
    title: "Middleware in Express",
    field: "JavaScript and TypeScript",
    shows:
      "A middleware of one's own, which looks at a request and hands it on with next, and middleware that is put before the routes: both. To use those of others, such as cors() or express.json(), is one half; to hand an error on from a route is none.",
    parts: [
      {
        name: "an own middleware",
        any: [
          `${next} & path **/*middleware*/**`,
          `${next} & path *{middleware,auth}*.{js,ts,mjs,cjs} & !path *{controller,route}*`,
          `${next} & ts use express.NextFunction & !js catch`,
          `${next} & js call express*().use & !js catch`,
        ],
      },
      { name: "put before the routes", any: ["js call express*().use"] },
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
    title: "A backend with NestJS",
    field: "JavaScript and TypeScript",
    shows:
      "A module, a controller with a route, and a service that does something, all three of one's own: the app.controller and app.service of a new project, and services that only return a sentence as the generator writes it, are not counted.",
    parts: [
      {
        name: "a controller with a route",
        any: [
          "ts decorator @nestjs/common.{Get,Post,Put,Patch,Delete} & ts decorator @nestjs/common.Controller",
        ],
      },
      { name: "a service at work", any: ["ts decorator @nestjs/common.Injectable & js method & js call *"] },
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
    title: "A backend with Fastify",
    field: "JavaScript and TypeScript",
    shows:
      "An application of Fastify with at least one route of its own, at a path. NestJS on top of Fastify has no routes of Fastify.",
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
    title: "Files in Node.js",
    field: "JavaScript and TypeScript",
    shows:
      "Files are read or written with node:fs, by callbacks, by promises or synchronously. To ask whether a file is there, or to send one to a browser through a framework, is not it.",
    parts: [
      {
        name: "files read or written",
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
      "Data goes through a stream piece by piece: streams are joined by pipe or pipeline, or one of one's own is made. To read a whole file at once, and the pipe of RxJS, are not it.",
    parts: [
      {
        name: "streams joined or made",
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
    title: "Scripts of npm",
    field: "JavaScript and TypeScript",
    shows:
      "The project's own tasks are scripts of package.json, two at least: they run a program of the project, or put several commands together. What npm init and the scaffolds of React, Vite, Next.js and NestJS write is not counted.",
    parts: [
      {
        name: "own scripts",
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
      "Tokens are given out, signed, and those that come back are checked, with jsonwebtoken, jose, NestJS or Passport: both. To decode a token checks nothing.",
    parts: [
      {
        name: "tokens signed",
        any: [
          "js {call,use} jsonwebtoken.sign",
          "js new jose.SignJWT",
          "js call @nestjs/jwt.JwtService().{sign,signAsync}",
          "js call {fastify,fastify(),reply,app}.jwt*.sign",
        ],
      },
      {
        name: "tokens checked",
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
      "A schema of Zod says what data must be like, and data from outside is put through it. A schema that only serves as a type checks nothing.",
    parts: [
      {
        name: "a schema",
        any: [
          "js call zod{,/v4,/mini}{,.z}.{object,strictObject,looseObject,array,string,union,discriminatedUnion,enum,record}",
        ],
      },
      {
        name: "data put through it",
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
