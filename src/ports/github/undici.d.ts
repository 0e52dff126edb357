/** The parts of undici that are bundled, with the types of the whole. */
declare module "undici/lib/api/api-connect.js" {
  export { connect as default } from "undici";
}

declare module "undici/lib/api/api-request.js" {
  import type { Dispatcher } from "undici";
  type Options = Omit<Dispatcher.RequestOptions, "method"> & { method: string };
  export default function request(this: Dispatcher, options: Options): Promise<Dispatcher.ResponseData>;
}

declare module "undici/lib/dispatcher/dispatcher.js" {
  export { Dispatcher as default } from "undici";
}

declare module "undici/lib/dispatcher/proxy-agent.js" {
  export { ProxyAgent as default } from "undici";
}
