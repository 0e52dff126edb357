/** The parts of undici that are bundled, with the types of the whole. */
declare module "undici/lib/api/api-connect.js" {
  export { connect as default } from "undici";
}

declare module "undici/lib/dispatcher/dispatcher.js" {
  export { Dispatcher as default } from "undici";
}

declare module "undici/lib/dispatcher/proxy-agent.js" {
  export { ProxyAgent as default } from "undici";
}

declare module "undici/lib/web/fetch/index.js" {
  export { fetch } from "undici";
}
