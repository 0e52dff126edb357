import { encoding_for_model } from "tiktoken";
import { encodingForModel } from "js-tiktoken";
import { encode } from "gpt-tokenizer";
import { encode as older } from "gpt-3-encoder";
import { get_encoding } from "@dqbd/tiktoken";
import { trimMessages } from "@langchain/core/messages";

console.log(answer.usage.total_tokens); // ticks
console.log(answer.usage.prompt_tokens); // ticks
console.log(answer.usage.totalTokens); // ticks
console.log(answer.usage.inputTokens); // ticks
console.log(answer.usage.input_tokens); // ticks
console.log(answer.usage.output_tokens); // ticks
console.log(answer.usage.promptTokens); // ticks
const a = encoding_for_model("gpt-4o"); // ticks
const b = encodingForModel("gpt-4o"); // ticks
const c = encode(text); // ticks
const d = older(text); // ticks
const e = get_encoding("cl100k_base"); // ticks
const f = await trimMessages(messages, { maxTokens: 1000 }); // ticks
const g = await model.countTokens(text); // ticks
