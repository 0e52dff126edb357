/** Web pages: React, Next.js, Vue, their state and what builds and checks them. */
import { mountsNothing, notTheProgram, own } from "./javascript.ts";
import type { Skill } from "./skill.ts";

/** Components that the file itself declares: names of components begin with a capital. */
const declaredHere = `{${[..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"].join(",")}}*`;

const react = ["js import {react,react/*,react-dom*}", "dependency npm:react"];
const router = "react-router{,-dom}";

export const frontendSkills: readonly Skill[] = [
  {
    id: "react-components",
    title: "Components of React",
    field: "JavaScript and TypeScript",
    shows:
      "A page is made of components of one's own: one that is exported, and one that is built from others of the same program. The App that a scaffold writes, and the file that mounts it, show none.",
    parts: [
      { name: "a component", any: [`js jsx * & js export & ${mountsNothing}`], near: react },
      {
        name: "made of own components",
        any: [
          `js jsx ${own}* & js export & ${mountsNothing}`,
          `js jsx ${declaredHere} & js export & ${mountsNothing}`,
        ],
        near: react,
      },
    ],
    except: [...notTheProgram, "_app.*"],
    ticks: {
      "List.jsx":
        'import { memo } from "react";\nconst Item = ({ name }) => <li>{name}</li>;\nexport const List = memo(() => <ul><Item name="a" /></ul>);\n',
    },
    ignores: {
      "main.jsx":
        'import { createRoot } from "react-dom/client";\nimport App from "./App";\ncreateRoot(root).render(<App />);\n',
      "App.jsx":
        'import React from "react";\nexport default function App() { return <p>Edit src/App.jsx</p>; }\n',
    },
  },
  {
    id: "react-hooks",
    title: "Hooks of React",
    field: "JavaScript and TypeScript",
    shows:
      "Function components keep state, with useState or useReducer, and use another hook for what is beside it: an effect, a reference, a context or a value that is remembered. Both; a counter with useState is what a scaffold has.",
    parts: [
      { name: "state", any: ["js call react.{useState,useReducer} & !js import *vite.svg"] },
      {
        name: "another hook",
        any: [
          "js call react.{useEffect,useLayoutEffect,useMemo,useCallback,useRef,useContext,useTransition,useDeferredValue,useOptimistic,useActionState,useSyncExternalStore}",
        ],
      },
    ],
    except: notTheProgram,
    ticks: {
      "Clock.jsx":
        'import { useEffect, useState } from "react";\nconst [now, setNow] = useState(0); useEffect(() => start(setNow), []);\n',
    },
    ignores: {
      "App.jsx":
        'import { useEffect, useState } from "react";\nconst [count, setCount] = useState(0); // useEffect(() => {})\n',
    },
  },
  {
    id: "react-router",
    title: "Routes with React Router",
    field: "JavaScript and TypeScript",
    shows:
      "Pages have addresses of their own, in a table of routes of React Router, and one moves between them or reads what the address says. A router around a single page shows no routes.",
    parts: [
      {
        name: "a table of routes",
        any: [
          `js jsx ${router}.Route`,
          `js call ${router}.{createBrowserRouter,createHashRouter,createMemoryRouter,createRoutesFromElements,useRoutes}`,
        ],
      },
      {
        name: "moving between pages",
        any: [
          `js jsx ${router}.{Link,NavLink,Navigate,Outlet}`,
          `js call ${router}.{useNavigate,useParams,useSearchParams,useLocation,useLoaderData,useMatch}`,
        ],
      },
    ],
    except: notTheProgram,
    ticks: {
      "Pages.jsx":
        'import { Link, Route } from "react-router-dom";\nexport const all = <><Link to="/a" /><Route path="/a" element={<A />} /></>;\n',
    },
    ignores: {
      "main.jsx":
        'import { BrowserRouter, Route, Link } from "react-router-dom";\nexport const a = <BrowserRouter><App /></BrowserRouter>;\n',
      "package.json": '{ "dependencies": { "react-router-dom": "7" } }\n',
    },
  },
  {
    id: "nextjs-app",
    title: "An application with Next.js",
    field: "JavaScript and TypeScript",
    shows:
      "A page or an API route beside those that create-next-app makes, and something of Next.js that works in it: links, navigation, the request and its answer, or what is loaded on the server. The picture and the font of the first page are the scaffold's.",
    parts: [
      {
        name: "an own page or route",
        any: [
          "js default export & path **/app/*/**/page.{js,jsx,tsx}",
          "js export & path **/app/**/route.{js,ts}",
          "js default export & path **/pages/** & !path **/pages/{index,_app,_document,_error}.* & !path **/pages/api/hello.*",
        ],
        near: ["js import next{,/*}", "dependency npm:next"],
      },
      {
        name: "what Next.js gives",
        any: [
          "js jsx next/{link,form,script}",
          "js call next/{navigation,router,headers,cache,dynamic}*",
          "js call next/server.*",
          "js new next/server.*",
          "ts use next.{GetServerSideProps,GetStaticProps,GetStaticPaths,NextApiRequest}",
        ],
      },
    ],
    except: notTheProgram,
    ticks: {
      "app/sales/page.jsx":
        'import Link from "next/link";\nexport default function Sales() { return <Link href="/">Home</Link>; }\n',
    },
    ignores: {
      "app/page.jsx":
        'import Image from "next/image";\nexport default function Home() { return <Image src="/next.svg" />; }\n',
      "package.json": '{ "dependencies": { "next": "15" } }\n',
    },
  },
  {
    id: "vue-components",
    title: "Components of Vue",
    field: "JavaScript and TypeScript",
    shows:
      "Components of one's own in files of Vue, beside those that a scaffold makes, in a program that mounts them or shows them by address. The App, the HelloWorld and the welcome of create-vue are not counted.",
    parts: [
      {
        name: "an own component",
        any: ["path *.vue & !path {App,HelloWorld,TheWelcome,WelcomeItem,HomeView,AboutView,Icon*}.vue"],
      },
      {
        name: "a program of Vue",
        any: ["js call vue.{createApp,createSSRApp,defineComponent}", "js new vue", "js import *.vue"],
      },
    ],
    except: notTheProgram,
    ticks: {
      "src/Sales.vue": "<template><p>{{ total }}</p></template>\n",
      "src/main.js":
        'import { createApp } from "vue";\nimport Sales from "./Sales.vue";\ncreateApp(Sales).mount("#app");\n',
    },
    ignores: {
      "src/App.vue": "<template><p>Hello</p></template>\n",
      "src/main.js":
        'import { createApp } from "vue";\nimport App from "./App.vue";\ncreateApp(App).mount("#app");\n',
    },
  },
  {
    id: "state-management",
    title: "State in a store",
    field: "JavaScript and TypeScript",
    shows:
      "State that several components share is kept in a store, with Redux, Zustand, Pinia, MobX or their like, and read or changed from elsewhere: both. useState is a component's own, and the counter of a template is nobody's.",
    parts: [
      {
        name: "a store",
        any: [
          "js call @reduxjs/toolkit*.{createSlice,createReducer,createApi}",
          "js call redux.{createStore,legacy_createStore,combineReducers}",
          "js call zustand{,.create,/vanilla.createStore}",
          "js call pinia.defineStore",
          "js call vuex.createStore",
          "js new vuex.Store",
          "js call mobx.{makeAutoObservable,makeObservable,observable}",
          "js call {jotai,recoil}.atom",
        ],
      },
      {
        name: "its use",
        any: [
          "js call react-redux.{useSelector,useDispatch,connect}",
          "js call *.{useAppSelector,useAppDispatch}",
          `js call ${own}*.use*Store*`,
          `js call ${own}*tore{,*.use*}`,
          "js call pinia.{storeToRefs,createPinia}",
          "js argument vue store=",
          "js call vue.createApp()*.use & js import {./,../,@/}*store*",
          "js call vuex.{useStore,mapState,mapGetters,mapActions}",
          "js call mobx-react*.observer",
          "js call {jotai,recoil}.use*",
        ],
      },
    ],
    except: [...notTheProgram, "**/features/counter/**", "counter.{js,ts}"],
    ticks: {
      "store/cart.js":
        'import { create } from "zustand";\nexport const useCartStore = create(() => ({ items: [] }));\n',
      "Cart.jsx":
        'import { useCartStore } from "./store/cart";\nconst items = useCartStore((state) => state.items);\n',
    },
    ignores: {
      "Cart.jsx":
        'import { useState } from "react";\nimport { useSelector } from "react-redux";\nconst [items, setItems] = useState([]);\n',
    },
  },
  {
    id: "eslint-prettier",
    title: "ESLint and Prettier",
    field: "JavaScript and TypeScript",
    shows:
      "Code is checked by ESLint and laid out by Prettier as the project says: both have a configuration. The packages alone configure nothing, and what NestJS and create-vue write for both is not one's own.",
    parts: [
      {
        name: "ESLint's configuration",
        any: [
          "js {default export,use module.exports} & path {eslint.config.*,.eslintrc.*} & !js import {@vue/eslint-config*,@rushstack/eslint-patch*}",
          "key {rules,extends,plugins}* & path .eslintrc*",
          "key eslintConfig.rules* & path package.json",
        ],
      },
      {
        name: "Prettier's configuration",
        any: [
          "key {printWidth,tabWidth,useTabs,semi,arrowParens,bracketSpacing,bracketSameLine,jsxSingleQuote,quoteProps,endOfLine,proseWrap}=* & path .prettierrc*",
          "key {plugins,overrides}* & path .prettierrc*",
          "key prettier.* & path package.json",
          "js {default export,use module.exports} & path {prettier.config.*,.prettierrc.*}",
        ],
      },
    ],
    ticks: {
      "eslint.config.js": 'import js from "@eslint/js";\nexport default [js.configs.recommended];\n',
      ".prettierrc": '{ "printWidth": 100 }\n',
    },
    ignores: {
      "package.json": '{ "devDependencies": { "eslint": "9", "prettier": "3" } }\n',
      "eslint.config.js": 'import js from "@eslint/js";\nexport default [js.configs.recommended];\n',
    },
  },
  {
    id: "frontend-build",
    title: "A build with Vite or webpack",
    field: "JavaScript and TypeScript",
    shows:
      "What is delivered is built as the project needs it: webpack is configured, or Vite beyond the one plugin that its scaffold names, such as its output, its server, or a plugin that was looked for. The package in a manifest builds nothing.",
    parts: [
      {
        name: "a build of its own",
        any: [
          "js argument *.defineConfig {build,server,base,define,css,optimizeDeps,ssr,worker,esbuild}= & js import {vite,vitest/config} & path vite.config.*",
          "js call {vite-plugin-*,vite-tsconfig-paths,rollup-plugin-*,@rollup/*} & path {vite,rollup}.config.* & !js call vite-plugin-vue-devtools",
          "js call vite.loadEnv & path vite.config.*",
          "js {default export,export,use module.exports} & path webpack*.{js,cjs,mjs,ts}",
        ],
      },
    ],
    ticks: {
      "vite.config.js":
        'import { defineConfig } from "vite";\nexport default defineConfig({ build: { outDir: "out" } });\n',
    },
    ignores: {
      "vite.config.js":
        'import { defineConfig } from "vite";\nimport react from "@vitejs/plugin-react";\nexport default defineConfig({ plugins: [react()] }); // build: {}\n',
      "package.json": '{ "devDependencies": { "webpack": "5" } }\n',
    },
  },
];
