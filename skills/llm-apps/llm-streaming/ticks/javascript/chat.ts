import Anthropic from "@anthropic-ai/sdk";
import { ChatOpenAI } from "@langchain/openai";
import { streamObject, streamText } from "ai";
import OpenAI from "openai";

const one = streamText({ model, messages }); // ticks
const two = streamObject({ model, schema, prompt }); // ticks
const three = await new OpenAI().chat.completions.create({ model: "gpt-4o", messages, stream: true }); // ticks
const four = await new OpenAI().responses.create({ model: "gpt-4o", input, stream: true }); // ticks
const five = await gemini.models.generateContentStream({ contents }); // ticks
const six = await chat.sendMessageStream({ message }); // ticks
const seven = new Anthropic().messages.create({ model: "claude", messages, stream: true }); // ticks
const nine = await new ChatOpenAI().stream(messages); // ticks
const ten = new ChatOpenAI().streamEvents(messages); // ticks
