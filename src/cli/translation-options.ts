/** The options of `import` and `translations` that bring a roadmap into English. */
import { errors } from "../problems/errors.ts";
import { holdsCredentials } from "../text/credentials.ts";

export interface TranslationArguments {
  /** The file with translations, relative to the current folder. */
  translations: string | null;
  /** A service that translates; null sends nothing. */
  translateUrl: URL | null;
  /** Null leaves the choice to the service. */
  translateModel: string | null;
}

/** @param text the value of an option; null if it is not given */
export function readTranslationArguments(text: (name: string) => string | null): TranslationArguments {
  return {
    translations: text("translations"),
    translateUrl: readServiceUrl(text("translate-url")),
    translateModel: text("translate-model"),
  };
}

/** @throws a usage error for what is not an address, and for one that would send the key unencrypted */
function readServiceUrl(text: string | null): URL | null {
  if (text === null) return null;
  const url = URL.canParse(text) ? new URL(text) : null;
  const isHere = url !== null && /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(url.hostname);
  if (url === null || (url.protocol !== "https:" && !(url.protocol === "http:" && isHere)))
    throw errors.usage("--translate-url must be an https address, or an http address on this machine.");
  if (holdsCredentials(text))
    throw errors.usage(
      "--translate-url must not contain a user name or password. Set ROADFOLIO_TRANSLATE_KEY instead.",
    );
  return url;
}
