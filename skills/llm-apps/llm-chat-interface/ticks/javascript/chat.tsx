import { useChat } from "@ai-sdk/react";
import { useChat as useOldChat } from "ai/react";
import { useChat as useVueChat } from "@ai-sdk/vue";
import { useChat as useSvelteChat } from "@ai-sdk/svelte";
import { Chat } from "@ai-sdk/svelte";
import { Thread } from "@assistant-ui/react";

export function Window() {
  const one = useChat(); // ticks
  const two = useOldChat(); // ticks
  const three = useVueChat(); // ticks
  const four = useSvelteChat(); // ticks
  const five = new Chat({}); // ticks
  return <Thread />; // ticks
}
