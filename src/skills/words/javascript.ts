/** Words for the skills of JavaScript and TypeScript. */
import type { WordTable } from "./word-table.ts";

export const javascriptWords: WordTable = {
  "javascript-modern-syntax": {
    names:
      "es6; es2015; modern javascript; javascript es6; ecmascript; arrow functions; template literals; destructuring; spread operator; destructuring spread; spread rest operators",
    in: "javascript",
    here: "arrow functions; template literals; destructuring; modern; spread; rest spread",
    also: "javascript; es6; ecmascript; arrow; template; literal; destructuring; spread; rest; operator; modern; let; const",
  },
  "javascript-modules": {
    names: "javascript modules; commonjs; esm; import export; es6 modules",
    in: "javascript",
    here: "modules; import require; require; import export; imports exports",
    also: "import; export; require; es; commonjs; esm; system; es6",
  },
  "javascript-async": {
    names:
      "promises; promises async await; javascript async; async await javascript; callbacks promises; eventloop; callbacks promises async await",
    in: "javascript",
    here: "async await; asynchronous; asynchrony; promises; callbacks; asincronia; assincronismo; assincronia",
    also: "promise; promesa; promessa; callback; async; await; eventloop; javascript",
  },
  "javascript-classes": {
    names: "javascript classes; javascript prototypes",
    in: "javascript",
    here: "classes; object oriented; oop; prototypes inheritance; classes objects; inheritance; prototypes; classes inheritance; prototipos; prototipos herencia; prototipos heranca",
    also: "object; prototype; inheritance; this; constructor; encapsulation; polymorphism; prototipo",
  },
  "javascript-array-methods": {
    names: "javascript arrays; array methods; map filter reduce; metodos de array; metodos de arreglos",
    in: "javascript",
    here: "arrays; array methods; higherorder; map filter; filter; reduce; foreach",
    also: "map; filter; reduce; foreach; find; method; some; every; higherorder",
  },
  "javascript-errors": {
    names: "javascript errors; javascript exceptions",
    in: "javascript",
    here: "error handling; trycatch; exceptions; exception handling; handle errors",
    also: "handle; trycatch; finally; throw; exception; error; custom",
  },
  "javascript-dom-events": {
    names: "dom; dom manipulation; dom events; event listeners; dom handling; addeventlistener",
    in: "javascript",
    here: "event handling; events; events forms",
    also: "event; listener; handle; javascript; page; element; elemento; javascript; form",
  },
  "javascript-http-requests": {
    names: "fetch api; axios; ajax; fetch axios; axios requests; axios fetch; fetch data; interceptors axios",
    in: "javascript",
    here: "http requests; api requests; consume api; fetch data; http request; api calls; fetch; interceptors; send request; post data; delete request; api consumption; requests api; chamadas api; llamadas api; ajax requests",
    also: "request; api; get; post; put; delete; data; server; send; http; fetch; rest; json; consume; external; axios; response; instance; interceptor; ajax",
  },
  "typescript-types": {
    names:
      "typescript; typescript types; typescript interfaces; typescript types interfaces; typescript typing; migrate typescript",
    in: "typescript",
    here: "types; interfaces; types interfaces; type aliases; typing; union types; unions; utility types",
    also: "type; interface; alias; react; node; union; intersection; migration; migrate; utility; static",
  },
  "typescript-generics": {
    names: "typescript generics",
    in: "typescript",
    here: "generics; generic types; generic functions",
    also: "type; function; constraint",
  },
  "typescript-strict": {
    names: "strict mode typescript; tsconfig strict; tsconfig; typescript strict",
    in: "typescript",
    here: "strict; strict mode; modo estrito; modo estricto",
    also: "strict; mode; compiler; typescript; tsconfig",
  },
  "react-components": {
    names:
      "react; react components; jsx; reusable components; component based; component based architecture; components props; jsx components",
    in: "react",
    here: "components; props; jsx; functional components; component composition; props components; turned components; lists keys",
    also: "component; props; prop; jsx; javascript; typescript; state; vite; architecture; arquitetura; arquitectura; reusable; composition; page; interface; ui; based; functional; functions",
  },
  "react-hooks": {
    names:
      "react hooks; usestate; useeffect; usestate useeffect; custom hooks; contextapi; usecontext; usereducer; hooks react; hooks contextapi; useref",
    in: "react",
    here: "hooks; refs; effects; state effects; state; hook; state props hooks",
    also: "hook; state; effect; usestate; useeffect; usecontext; usereducer; usememo; usecallback; useref; custom; contextapi; context; personalizado",
  },
  "react-router": {
    names: "react router; react routing; react routes; react router dom",
    in: "react",
    here: "routing; routes; router; navigation; nested routes; dynamic routes; active route; spa routing; route parameters; navegacion; navegacao; rout; router package; protected routes",
    also: "route; router; navigation; nested; dynamic; parameter; props; dom; link; param; package; related; page; protected; active; navegacion; navegacao; anidada; aninhada",
  },
  "nextjs-app": {
    names: "nextjs; nextjs app router; ssr nextjs; react nextjs",
    also: "react; ssr; router; app; server; side; rendering; ssg; page; route",
  },
  "vue-components": {
    names: "vue; vue components; composition api vue; vue composition api",
    in: "vue",
    here: "components; props; composition api; component composition; reactivity",
    also: "component; props; javascript; composition; api; typescript; reactivity",
  },
  "state-management": {
    names:
      "state management; redux; zustand; mobx; pinia; vuex; redux toolkit; recoil; ngrx; global state; redux zustand; state management redux; redux store; estado global",
    also: "state; redux; zustand; store; toolkit; pattern; management; global; react; vue; contextapi; context; recoil; pinia; vuex; thunk; saga; handle; context api; patrones; padroes",
  },
  "eslint-prettier": { names: "eslint prettier", also: "lint; formatter; code; config" },
  "frontend-build": {
    names:
      "vite; webpack; webpack vite; module bundlers; bundlers; rollup; esbuild; parcel; babel webpack; empacotadores; empaquetadores",
    also: "build; bundler; babel; module; vite; webpack; buildtool; npm; bundling",
  },
  "express-app": {
    names:
      "express; node express; express server; express api; express rest api; express routes; express routing",
    in: "express node",
    here: "routes; routing; http server; endpoints",
    also: "node; api; rest; server; route; router; javascript; typescript; endpoint; http; crud",
  },
  "express-middleware": {
    names: "express middleware; express middlewares",
    in: "express node",
    here: "middleware; middlewares; custom middleware",
    also: "middleware; custom; error; global",
  },
  "nestjs-app": {
    names: "nest; nest api; nest modules controllers",
    in: "nestjs",
    here: "controllers services; modules controllers; modules; controllers; providers; services; routes",
    also: "crud; node; api; rest; server; module; controller; service; provider; typescript; route",
  },
  "fastify-app": {
    names: "fastify; node fastify; fastify api",
    in: "fastify",
    here: "routes; routing; endpoints; server",
    also: "crud; node; api; rest; server; route; endpoint; typescript",
  },
  "node-files": {
    names: "node fs; fs module; node file system; node filesystem",
    in: "node",
    here: "files; file system; filesystem; fs; file handling; sistema de archivos; sistema de arquivos; file io; read files",
    also: "file; system; fs; read; handle; path; io; module; sistema; node",
  },
  "node-streams": {
    names: "node streams; streams buffers",
    in: "node",
    here: "streams; stream; buffers streams; streams pipes",
    also: "buffer; pipe; node",
  },
  "npm-scripts": {
    names: "npm scripts; package json scripts; yarn scripts; scripts npm",
    also: "script; package; json; npm",
  },
  "node-jwt": {
    names: "node jwt; jsonwebtoken; node authentication jwt; passport jwt; express jwt",
    in: "node express nestjs fastify javascript",
    here: "jwt; jwt authentication; authentication jwt; token authentication",
    also: "authentication; authorization; token; login; middleware; node; passport; security; express; refresh",
  },
  "zod-validation": {
    names: "zod; zod validation; zod schemas",
    also: "validate; schema; typescript; data; form",
  },
  "prisma-orm": {
    names: "prisma; prisma orm",
    also: "orm; database; sql; postgres; node; typescript; schema; migration; client",
  },
  "typeorm-sequelize": {
    names: "typeorm; sequelize; postgres sequelize; typeorm sequelize; mysql sequelize",
    also: "orm; database; sql; postgres; mysql; node; typescript; entity; model",
  },
};
