/** A README without what the generator of the project wrote into it. */

/** How the lines begin that generators write, without the marks of headings and lists. */
const starts: readonly string[] = [
  // Flutter
  "A new Flutter project",
  "This project is a starting point for a Flutter",
  "A few resources to get you started if this is your first Flutter",
  "[Lab: Write your first Flutter app]",
  "[Cookbook: Useful Flutter samples]",
  "For help getting started with Flutter",
  "[online documentation](https://",
  "samples, guidance on mobile development",
  "You can customize the launch screen with your own desired assets",
  "You can also do it by opening your Flutter project's Xcode project",
  // Create React App
  "This project was bootstrapped with [Create React App]",
  "In the project directory, you can run",
  "Runs the app in the development mode",
  "Open [http://localhost:3000](http://localhost:3000)",
  "The page will reload",
  "You may also see any lint errors",
  "You will also see any lint errors",
  "Launches the test runner in the interactive watch mode",
  "See the section about [",
  "Builds the app for production to the `build` folder",
  "It correctly bundles React in production mode",
  "The build is minified and the filenames include the hashes",
  "Your app is ready to be deployed!",
  "Note: this is a one-way operation",
  "If you aren't satisfied with the build tool",
  "If you aren’t satisfied with the build tool",
  "Instead, it will copy all the configuration files",
  "You don't have to ever use `eject`",
  "You don’t have to ever use `eject`",
  "You can learn more in the [Create React App",
  "To learn React, check out the",
  "This section has moved here",
  // Next.js
  "This is a [Next.js](https://nextjs.org",
  "First, run the development server",
  "You can start editing the page by modifying",
  "[API routes](https://nextjs.org",
  "The `pages/api` directory is mapped",
  "This project uses [`next/font`]",
  "To learn more about Next.js, take a look",
  "[Next.js Documentation](https://nextjs.org",
  "[Learn Next.js](https://nextjs.org",
  "You can check out [the Next.js GitHub repository]",
  "The easiest way to deploy your Next.js app",
  "Check out our [Next.js deployment documentation]",
  // Vite
  "This template provides a minimal setup",
  "Currently, two official plugins are available",
  "[@vitejs/plugin-",
  "If you are developing a production application, we recommend",
  "The React Compiler is not enabled on this template",
  "Configure the top-level `parserOptions` property",
  "Replace `tseslint.configs.recommended`",
  "Optionally add `...tseslint.configs.stylisticTypeChecked`",
  "Install [eslint-plugin-react]",
  "You can also install [eslint-plugin-react-x]",
  // Vue
  "See [Configuration Reference](https://cli.vuejs.org",
  "This template should help get you started developing with",
  "[VSCode](https://code.visualstudio.com/) + ",
  "[VS Code](https://code.visualstudio.com/) + ",
  "TypeScript cannot handle type information for `.vue` imports",
  "If the standalone TypeScript plugin doesn't feel fast enough",
  "1. Disable the built-in TypeScript Extension",
  "1) Run `Extensions: Show Built-in Extensions`",
  "2) Find `TypeScript and JavaScript Language Features`",
  "2. Reload the VSCode window",
  "See [Vite Configuration Reference]",
  "The template uses Vue 3 `<script setup>` SFCs",
  // Angular
  "This project was generated with [Angular CLI]",
  "This project was generated using [Angular CLI]",
  "Run `ng ",
  "To get more help on the Angular CLI use",
  "To start a local development server, run",
  "Once the server is running, open your browser",
  "Angular CLI includes powerful code scaffolding tools",
  "For a complete list of available schematics",
  "To build the project run",
  "This will compile your project and store the build artifacts",
  "To execute unit tests with the [",
  "For end-to-end (e2e) testing, run",
  "Angular CLI does not come with an end-to-end testing framework",
  "For more information on using the Angular CLI",
  // NestJS
  '<p align="center">A progressive <a href="http://nodejs.org"',
  "[Nest](https://github.com/nestjs/nest) framework TypeScript starter",
  "When you're ready to deploy your NestJS application",
  "If you are looking for a cloud-based platform to deploy your NestJS",
  "With Mau, you can deploy your application",
  "Check out a few resources that may come in handy when working with NestJS",
  "Visit the [NestJS Documentation]",
  "For questions and support, please visit our [Discord",
  "To dive deeper and get more hands-on experience, check out our",
  "Deploy your application to AWS with the help of [NestJS",
  "Visualize your application graph and interact with the NestJS",
  "Need help with your project (part-time to full-time)?",
  "To stay in the loop and get updates, follow us",
  "Looking for a job, or have a job to offer?",
  "Nest is an MIT-licensed open source project",
  "Nest is [MIT licensed]",
  "Author - [Kamil",
  "Website - [https://nestjs.com]",
  "Twitter - [@nestframework]",
  // SvelteKit
  "Everything you need to build a Svelte project",
  "If you're seeing this, you've probably already done this step",
  "Once you've created a project and installed dependencies",
  "To create a production version of your app",
  "You can preview the production build with",
  "To deploy your app, you may need to install an [adapter]",
  // Rails
  "This README would normally document whatever steps",
  "application up and running.",
  "Things you may want to cover",
  "Ruby version",
  "System dependencies",
  "Database creation",
  "Database initialization",
  "How to run the test suite",
  "Services (job queues, cache servers, search engines, etc.)",
  "Deployment instructions",
];

/**
 * The text without a generator's lines, and then also without headings, since most are the generator's. Keeps the number of
 * lines; looks at each line once.
 */
export function withoutTemplate(text: string): string {
  const lines = text.split("\n");
  const isTheirs = lines.map((line) => {
    const said = line.replace(/^[\s>#*-]+/, "");
    return starts.some((start) => said.startsWith(start));
  });
  if (!isTheirs.includes(true)) return text;
  return lines
    .map((line, index) => (isTheirs[index] === true || line.startsWith("#") ? "" : line))
    .join("\n");
}
