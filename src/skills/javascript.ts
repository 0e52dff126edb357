/** JavaScript and TypeScript, the languages. */
import type { Skill } from "./skill.ts";

/** Tests, settings of tools, declarations, and what tools put among the sources: none of it is one's own program. */
export const notTheProgram = [
  "**/{test,tests,__tests__,__mocks__,spec,e2e,cypress,.storybook}/**",
  "*.{test,spec,e2e-spec,cy,stories,config,setup,preset}.*",
  "*.d.ts",
  ".*rc.*",
  "{mockServiceWorker,serviceWorker,registerServiceWorker,reportWebVitals,setupTests}.*",
  // shadcn/ui copies its components here.
  "**/components/ui/**",
  "use-{toast,mobile}.*",
];

/** A file that puts an application into its page: scaffolds write it. */
export const mountsNothing = "!js call react-dom* & !js call vue.createApp & !js call *.setupCounter";

/** Beginnings of imports that name a file of the same program. */
export const own = "{./,../,@/,~/}";

export const javascriptSkills: readonly Skill[] = [
  {
    id: "javascript-modern-syntax",
    title: "Modern JavaScript syntax",
    field: "JavaScript and TypeScript",
    shows:
      "What the language has had since ES2015 is written as a matter of course: arrow functions, template literals, destructuring, and spread or rest, all four. One of them, as every scaffold has it, does not show it.",
    parts: [
      { name: "arrow functions", any: ["js arrow"] },
      { name: "template literals", any: ["js template"] },
      { name: "destructuring", any: ["js destructuring"] },
      { name: "spread or rest", any: ["js spread", "js rest"] },
    ],
    except: notTheProgram,
    ticks: { "greet.js": "const { name, ...others } = user;\nconst greet = (who) => `Hello ${who}`;\n" },
    ignores: {
      "greet.js":
        "var name = user.name; // const { name, ...others } = user\nvar greet = function (who) { return '`Hello` => ' + who; };\n",
    },
  },
  {
    id: "javascript-modules",
    title: "JavaScript modules",
    field: "JavaScript and TypeScript",
    shows:
      "Code divided over modules of one's own: some export, and others call or extend what they import from them, in two places at least. ES modules and CommonJS both count. To import a library, a picture or a style sheet does not, nor does the file that mounts the application.",
    parts: [
      { name: "exports", any: ["js export", "js use {module.exports,exports}*"] },
      {
        name: "use of own modules",
        any: [
          `js {call,new,extends,jsx} ${own}* & ${mountsNothing} & !ts decorator @nestjs/common.Controller`,
        ],
        min: 2,
      },
    ],
    except: notTheProgram,
    ticks: {
      "cart.js": 'import { price, tax } from "./prices.js";\nlet sum = price(1);\nsum += tax(sum);\n',
      "prices.js": "export const price = (n) => n * 2, tax = (n) => n / 5;\n",
    },
    ignores: {
      "main.jsx":
        'import logo from "./logo.svg";\nimport "./main.css";\nexport const a = <img src={logo} />;\n',
    },
  },
  {
    id: "javascript-async",
    title: "async and await",
    field: "JavaScript and TypeScript",
    shows:
      "Work that takes time is awaited, in two places at least. A chain of then is the older way and is not counted; neither is the start of an application that a scaffold awaits.",
    parts: [
      {
        name: "await",
        any: ["js await & !js call @nestjs/core.NestFactory.create"],
        min: 2,
      },
    ],
    except: notTheProgram,
    ticks: {
      "load.js":
        "async function load(url) {\n  const answer = await get(url);\n  return await answer.json();\n}\n",
    },
    ignores: {
      "load.js": "// await get(url)\nasync function load() { return get().then((a) => a.json()); }\n",
    },
  },
  {
    id: "javascript-classes",
    title: "Classes in JavaScript",
    field: "JavaScript and TypeScript",
    shows:
      "A class of one's own with state and behaviour: methods that work with this. Classes that a framework's decorators describe, such as entities and controllers, and components of React only declare.",
    parts: [
      {
        name: "a class with state and methods",
        any: ["js class & js method & js use this.* & !ts decorator * & !js jsx *"],
      },
    ],
    except: notTheProgram,
    ticks: { "account.js": "class Account {\n  constructor(owner) { this.owner = owner; }\n}\n" },
    ignores: {
      "user.ts":
        'import { Entity, Column } from "typeorm";\n@Entity() export class User { @Column() name: string; }\n',
    },
  },
  {
    id: "javascript-array-methods",
    title: "Array methods in JavaScript",
    field: "JavaScript and TypeScript",
    shows:
      "Lists are worked with by what arrays bring along: map, filter, and one that draws a single value from a list, such as reduce, some or every; all three. map alone, as every list of a page needs it, is not enough.",
    parts: [
      { name: "map", any: ["js call *.{map,flatMap}"] },
      { name: "filter", any: ["js call *.filter"] },
      {
        name: "reduce, some or every",
        any: ["js call *.{reduce,reduceRight,some,every,findIndex,findLast}"],
      },
    ],
    except: notTheProgram,
    ticks: { "sum.js": "const sum = prices.map(Number).filter(Boolean).reduce((a, b) => a + b);\n" },
    ignores: {
      "list.jsx": "const list = names.map((name) => <li>{name}</li>); // names.filter().reduce()\n",
    },
  },
  {
    id: "javascript-errors",
    title: "Error handling in JavaScript",
    field: "JavaScript and TypeScript",
    shows:
      "Errors are raised on purpose, with throw and an error that says what is wrong, and errors are caught, by catch or by the catch of a promise: both. To throw on what was caught raises nothing of one's own.",
    parts: [
      { name: "errors raised", any: [`js throw ${own}*`, "js throw {*Error*,*Exception*,http-errors*}"] },
      { name: "errors caught", any: ["js catch", "js call *.catch"] },
    ],
    except: notTheProgram,
    ticks: {
      "parse.js":
        'function parse(text) { if (!text) throw new Error("nothing to parse"); }\ntry { parse(""); } catch (error) { report(error); }\n',
    },
    ignores: { "parse.js": 'try { run(); } catch (e) { throw e; } // throw new Error("no")\n' },
  },
  {
    id: "javascript-dom-events",
    title: "The DOM and its events",
    field: "JavaScript and TypeScript",
    shows:
      "A page is worked with directly: elements are looked up, events are listened to, and the page is changed in answer; all three. What React or Vue does for its components does not show it, nor does the counter of a scaffold.",
    parts: [
      {
        name: "elements looked up",
        any: [
          `js call document.{getElementById,querySelector,querySelectorAll,getElementsByClassName,getElementsByTagName} & ${mountsNothing}`,
        ],
      },
      {
        name: "events listened to",
        any: ["js call *.addEventListener", "js use *.{onclick,oninput,onchange,onsubmit,onkeydown,onkeyup}"],
      },
      {
        name: "the page changed",
        any: [
          "js use *.{textContent,innerText,innerHTML}",
          "js call *.classList.{add,remove,toggle,replace}",
          "js call *.{appendChild,insertAdjacentHTML,insertAdjacentElement,replaceChildren,insertBefore}",
          "js use *.style.*",
        ],
      },
    ],
    except: [...notTheProgram, "counter.{js,ts}"],
    ticks: {
      "page.js":
        'const out = document.querySelector("#out");\nbutton.addEventListener("click", () => { out.textContent = "Sold"; });\n',
    },
    ignores: {
      "main.jsx":
        'import { createRoot } from "react-dom/client";\ncreateRoot(document.getElementById("root")).render(<App onClick={go} />);\n',
    },
  },
  {
    id: "javascript-http-requests",
    title: "Requests with fetch or axios",
    field: "JavaScript and TypeScript",
    shows:
      "The program asks another one over HTTP, with fetch or with axios, and reads what comes back. A request whose answer nobody reads does not show it, and neither does one in a test.",
    parts: [
      {
        name: "a request and its answer",
        any: [
          "js call {fetch,window.fetch,globalThis.fetch} & js call *.{json,text,blob,arrayBuffer}",
          "js call {node-fetch,cross-fetch,undici.fetch} & js call *.{json,text,blob,arrayBuffer}",
          "js call axios & js use *.data",
          "js call axios*.{get,post,put,patch,delete,request} & js use *.data",
          "js call axios*.{get,post,put,patch,delete,request} & js destructuring",
        ],
      },
    ],
    except: notTheProgram,
    ticks: { "load.js": 'const answer = await fetch("/api/sales");\nconst sales = await answer.json();\n' },
    ignores: { "load.js": 'import axios from "axios";\nsay("fetch"); // fetch(url).then((a) => a.json())\n' },
  },
  {
    id: "typescript-types",
    title: "Types and interfaces in TypeScript",
    field: "JavaScript and TypeScript",
    shows:
      "Types of one's own, as interface or type, two at least, and code that is annotated with types, in three places at least. A JavaScript file that was renamed to .ts does not show it.",
    parts: [
      { name: "own types", any: ["ts interface", "ts type"], min: 2 },
      { name: "annotated code", any: ["ts annotation"], min: 3 },
    ],
    except: notTheProgram,
    ticks: {
      "shop.ts":
        'interface Item { price: number }\ntype Kind = "new" | "used";\nlet kind: Kind;\nlet item: Item;\nconst tax = (one: Item): number => one.price / 5;\n',
    },
    ignores: { "shop.ts": "// interface Item { price: number }\nconst tax = (one) => one.price / 5;\n" },
  },
  {
    id: "typescript-generics",
    title: "Generics in TypeScript",
    field: "JavaScript and TypeScript",
    shows:
      "A function, a class or a type of one's own that takes a type parameter. To give a type to somebody else's, as in useState<string>() or Promise<User>, is not it.",
    parts: [{ name: "a type parameter", any: ["ts generic"] }],
    except: notTheProgram,
    ticks: { "first.ts": "export function first<T>(many: T[]): T | undefined { return many[0]; }\n" },
    ignores: { "first.ts": "const seen = new Map<string, number>();\nlet found: Promise<string>;\n" },
  },
  {
    id: "typescript-strict",
    title: "Strict TypeScript",
    field: "JavaScript and TypeScript",
    shows:
      "The compiler is told to be strict, none of what strict means is taken back in the same file, and code with types of its own is written under it, five places at least: the strict of a scaffold alone holds nobody to anything.",
    parts: [
      {
        name: "a strict tsconfig",
        any: [
          "key compilerOptions.strict=true & path *tsconfig*.json & !key compilerOptions.{noImplicitAny,strictNullChecks,strictPropertyInitialization,strictFunctionTypes}=false",
          "key extends=@tsconfig/{strictest,node,vite-react,recommended}* & path *tsconfig*.json & !key compilerOptions.{strict,noImplicitAny,strictNullChecks}=false",
        ],
      },
      { name: "code with types", any: ["ts annotation"], min: 5 },
    ],
    except: notTheProgram,
    ticks: {
      "tsconfig.json": '{ "compilerOptions": { "strict": true } }\n',
      "shop.ts": "let a: number;\nlet b: string;\nlet c: number[];\nlet d: Date;\nlet e: URL;\n",
    },
    ignores: {
      "tsconfig.json": '{ "compilerOptions": { "strict": true, "noImplicitAny": false } }\n',
      "shop.ts": "let a: number;\nlet b: string;\nlet c: number[];\nlet d: Date;\nlet e: URL;\n",
    },
  },
];
