/** Frontend development: React, Next.js, Vue, state management, builds and linting. */
import { mountsNothing, notTheProgram, own } from "./javascript.ts";
import type { Skill } from "./skill.ts";

/** Components that the file itself declares. Component names start with a capital letter. */
const declaredHere = `{${[..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"].join(",")}}*`;

const react = ["js import {react,react/*,react-dom*}", "dependency npm:react"];
const router = "react-router{,-dom}";

export const frontendSkills: readonly Skill[] = [
  {
    id: "react-components",
    title: "React components",
    field: "JavaScript and TypeScript",
    shows:
      "Builds a page from the project's own components: exports one, and composes one from others. A scaffold's App does not count, and neither does the file that mounts it.",
    parts: [
      { name: "an exported component", any: [`js jsx * & js export & ${mountsNothing}`], near: react },
      {
        name: "a component composed from others",
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
    title: "React hooks",
    field: "JavaScript and TypeScript",
    shows:
      "Keeps state with useState or useReducer, and uses another hook for effects, refs, context or memoised values; both are required. A counter with useState, as in a scaffold, does not count.",
    parts: [
      { name: "a state hook", any: ["js call react.{useState,useReducer} & !js import *vite.svg"] },
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
    title: "Routing with React Router",
    field: "JavaScript and TypeScript",
    shows:
      "Gives pages their own URLs with React Router, and navigates between them or reads the URL; both are required. A router around a single page does not count.",
    parts: [
      {
        name: "a route table",
        any: [
          `js jsx ${router}.Route`,
          `js call ${router}.{createBrowserRouter,createHashRouter,createMemoryRouter,createRoutesFromElements,useRoutes}`,
        ],
      },
      {
        name: "navigation or a URL lookup",
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
    title: "Next.js applications",
    field: "JavaScript and TypeScript",
    shows:
      "Adds a page or API route to what create-next-app generates, and uses Next.js for links, navigation, requests or data loaded on the server; both are required. The image and font of the generated page do not count.",
    parts: [
      {
        name: "an added page or route",
        any: [
          "js default export & path **/app/*/**/page.{js,jsx,tsx}",
          "js export & path **/app/**/route.{js,ts}",
          "js default export & path **/pages/** & !path **/pages/{index,_app,_document,_error}.* & !path **/pages/api/hello.*",
        ],
        near: ["js import next{,/*}", "dependency npm:next"],
      },
      {
        name: "a Next.js feature",
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
    title: "Vue components",
    field: "JavaScript and TypeScript",
    shows:
      "Adds components in .vue files to an application that mounts them or routes to them. App, HelloWorld and the welcome pages of create-vue do not count.",
    parts: [
      {
        name: "an added component",
        any: ["path *.vue & !path {App,HelloWorld,TheWelcome,WelcomeItem,HomeView,AboutView,Icon*}.vue"],
      },
      {
        name: "a Vue application",
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
    title: "State management with a store",
    field: "JavaScript and TypeScript",
    shows:
      "Keeps shared state in a store, with Redux, Zustand, Pinia, MobX or similar, and reads or changes it elsewhere; both are required. A component's own useState does not count, and neither does a template's counter.",
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
        name: "a use of the store",
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
      "Configures ESLint and Prettier for the project; both are required. The packages alone do not count, and neither do the configurations that NestJS and create-vue generate.",
    parts: [
      {
        name: "an ESLint configuration",
        any: [
          "js {default export,use module.exports} & path {eslint.config.*,.eslintrc.*} & !js import {@vue/eslint-config*,@rushstack/eslint-patch*}",
          "key {rules,extends,plugins}* & path .eslintrc*",
          "key eslintConfig.rules* & path package.json",
        ],
      },
      {
        name: "a Prettier configuration",
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
    title: "Frontend builds with Vite or webpack",
    field: "JavaScript and TypeScript",
    shows:
      "Configures webpack, or configures Vite beyond the scaffold's single plugin: its output, its server or another plugin. The package in a manifest does not count.",
    parts: [
      {
        name: "a build configuration",
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
