/** Sends texts to a chat service that speaks OpenAI's protocol. Nothing is sent unless the user names one. */
import { errors, messageOf } from "../problems/errors.ts";
import { property } from "../text/json-object.ts";

export interface TranslationService {
  /** Address of its chat completions, such as http://localhost:11434/v1/chat/completions, or of the folder above. */
  url: URL;
  /** Null leaves the choice to the service. */
  model: string | null;
  /** Null for a service that needs none. */
  key: string | null;
}

/** Larger answers are not translations. */
const mostBytes = 2_000_000;
const timeout = 120_000;

/**
 * The answer to one message.
 * @throws a translation-service error
 */
export async function ask({ url, model, key }: TranslationService, message: string): Promise<string> {
  const response = await fetch(addressOf(url), {
    method: "POST",
    headers: {
      "content-type": "application/json",
      accept: "application/json",
      ...(key === null ? {} : { authorization: `Bearer ${key}` }),
    },
    body: JSON.stringify({
      ...(model === null ? {} : { model }),
      temperature: 0,
      messages: [{ role: "user", content: message }],
    }),
    // Another server must not get the key.
    redirect: "error",
    signal: AbortSignal.timeout(timeout),
  }).catch((cause: unknown) => {
    throw errors.translationService(url.host, `did not answer: ${reasonOf(cause)}`, cause);
  });
  if (!response.ok) {
    await response.body?.cancel();
    throw errors.translationService(url.host, `answered with status ${response.status}`);
  }
  const text = await readUpTo(response, url.host);
  const content = contentOf(text);
  if (content === null) throw errors.translationService(url.host, "gave an answer without a message");
  return content;
}

/** The chat completions of a service that is named only by its version's folder. */
function addressOf(url: URL): URL {
  const path = url.pathname.replace(/\/+$/, "");
  if (path.endsWith("/completions")) return url;
  const whole = new URL(url);
  whole.pathname = `${path}/chat/completions`;
  return whole;
}

function reasonOf(cause: unknown): string {
  const inner = cause instanceof Error && cause.cause instanceof Error ? cause.cause : cause;
  return messageOf(inner).split("\n")[0] ?? "";
}

async function readUpTo(response: Response, host: string): Promise<string> {
  const decoder = new TextDecoder();
  let text = "";
  let bytes = 0;
  try {
    for await (const chunk of response.body ?? []) {
      bytes += chunk.byteLength;
      if (bytes > mostBytes) break;
      text += decoder.decode(chunk, { stream: true });
    }
  } catch (cause) {
    throw errors.translationService(host, `stopped answering: ${reasonOf(cause)}`, cause);
  }
  if (bytes > mostBytes) throw errors.translationService(host, "gave an answer that is too long");
  return text + decoder.decode();
}

/** `choices[0].message.content` */
function contentOf(json: string): string | null {
  let answer: unknown;
  try {
    answer = JSON.parse(json);
  } catch {
    return null;
  }
  const choices = property(answer, "choices");
  const content = property(property(Array.isArray(choices) ? choices[0] : null, "message"), "content");
  return typeof content === "string" ? content : null;
}
