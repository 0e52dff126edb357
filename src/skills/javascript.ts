/** JavaScript and TypeScript, the languages. */
import type { Skill } from "./skill.ts";

/** Files outside the program itself: tests, tool configuration, type declarations and generated sources. */
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

/** Excludes files that mount an application in its page: scaffolds generate them. */
export const mountsNothing = "!js call react-dom* & !js call vue.createApp & !js call *.setupCounter";

/** Prefixes of imports from the same program. */
export const own = "{./,../,@/,~/}";

export const javascriptSkills: readonly Skill[] = [
  {
    id: "javascript-modern-syntax",
    title: "Modern JavaScript syntax",
    field: "JavaScript and TypeScript",
    shows:
      "Uses arrow functions, template literals, destructuring, and spread or rest; all four are required. The one or two that any scaffold contains do not count.",
    parts: [
      { name: "an arrow function", any: ["js arrow"] },
      { name: "a template literal", any: ["js template"] },
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
      "Splits code into modules that export, and calls or extends what they export in at least two places. Importing a library, an image or a style sheet does not count, and neither does the file that mounts the application.",
    parts: [
      { name: "an export", any: ["js export", "js use {module.exports,exports}*"] },
      {
        name: "uses of local modules",
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
    title: "Async/await in JavaScript",
    field: "JavaScript and TypeScript",
    shows:
      "Awaits asynchronous work in at least two places. Chains of then() do not count, and neither does the startup call that a scaffold awaits.",
    parts: [
      {
        name: "await expressions",
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
      "Defines a class with state and behaviour: methods that use this. React components do not count, and neither do classes that a framework's decorators describe, such as entities and controllers.",
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
      "Works on arrays with map, filter, and a method that yields a single value, such as reduce, some or every; all three are required. Using map alone does not count.",
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
      "Throws errors that say what is wrong, and catches errors with a catch block or a promise's catch(); both are required. Rethrowing a caught error does not count.",
    parts: [
      { name: "a thrown error", any: [`js throw ${own}*`, "js throw {*Error*,*Exception*,http-errors*}"] },
      { name: "a caught error", any: ["js catch", "js call *.catch"] },
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
    title: "DOM manipulation and events",
    field: "JavaScript and TypeScript",
    shows:
      "Looks up elements, listens to events and updates the page directly; all three are required. What React or Vue does for its components does not count, and neither does a scaffold's counter.",
    parts: [
      {
        name: "an element lookup",
        any: [
          `js call document.{getElementById,querySelector,querySelectorAll,getElementsByClassName,getElementsByTagName} & ${mountsNothing}`,
        ],
      },
      {
        name: "an event listener",
        any: ["js call *.addEventListener", "js use *.{onclick,oninput,onchange,onsubmit,onkeydown,onkeyup}"],
      },
      {
        name: "a page update",
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
    title: "HTTP requests with fetch or axios",
    field: "JavaScript and TypeScript",
    shows:
      "Sends an HTTP request with fetch or axios and reads the response. A request whose response is never read, or one in a test, does not count.",
    parts: [
      {
        name: "a request whose response is read",
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
      "Declares at least two types or interfaces, and annotates code in at least three places. A JavaScript file renamed to .ts does not count.",
    parts: [
      { name: "declared types", any: ["ts interface", "ts type"], min: 2 },
      { name: "type annotations", any: ["ts annotation"], min: 3 },
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
      "Defines a function, class or type that takes a type parameter. Passing a type to an existing one, as in useState<string>() or Promise<User>, does not count.",
    parts: [{ name: "a type parameter", any: ["ts generic"] }],
    except: notTheProgram,
    ticks: { "first.ts": "export function first<T>(many: T[]): T | undefined { return many[0]; }\n" },
    ignores: { "first.ts": "const seen = new Map<string, number>();\nlet found: Promise<string>;\n" },
  },
  {
    id: "typescript-strict",
    title: "Strict mode in TypeScript",
    field: "JavaScript and TypeScript",
    shows:
      "Turns on strict, leaves its checks on, and annotates code in at least five places. A scaffold's strict setting alone does not count.",
    parts: [
      {
        name: "a strict tsconfig",
        any: [
          "key compilerOptions.strict=true & path *tsconfig*.json & !key compilerOptions.{noImplicitAny,strictNullChecks,strictPropertyInitialization,strictFunctionTypes}=false",
          "key extends=@tsconfig/{strictest,node,vite-react,recommended}* & path *tsconfig*.json & !key compilerOptions.{strict,noImplicitAny,strictNullChecks}=false",
        ],
      },
      { name: "type annotations", any: ["ts annotation"], min: 5 },
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
