import Anthropic from "@anthropic-ai/sdk";

const answer = new Anthropic().messages.stream({ model: "claude", messages });
