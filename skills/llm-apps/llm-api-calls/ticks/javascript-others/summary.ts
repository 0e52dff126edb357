import Anthropic from "@anthropic-ai/sdk";
import { GoogleGenAI } from "@google/genai";
import { ChatOpenAI } from "@langchain/openai";
import { ChatOllama } from "langchain/chat_models/ollama";
import { generateObject, generateText, streamObject, streamText } from "ai";
import axios from "axios";
import ollama from "ollama";

const claude = new Anthropic();
await claude.messages.create({ model: "claude", max_tokens: 100, messages }); // ticks
await claude.messages.stream({ model: "claude", max_tokens: 100, messages }); // ticks
const gemini = new GoogleGenAI({});
await gemini.models.generateContent({ model: "gemini", contents: text }); // ticks
await gemini.models.generateContentStream({ model: "gemini", contents: text }); // ticks
await chat.sendMessage(text); // ticks
await chat.sendMessageStream(text); // ticks
await generateText({ model, prompt: text }); // ticks
streamText({ model, prompt: text }); // ticks
await generateObject({ model, schema, prompt: text }); // ticks
streamObject({ model, schema, prompt: text }); // ticks
const gpt = new ChatOpenAI({});
await gpt.invoke(text); // ticks
await gpt.stream(text); // ticks
const llama = new ChatOllama({});
await llama.invoke(text); // ticks
await ollama.chat({ model: "llama3", messages }); // ticks
await ollama.generate({ model: "llama3", prompt: text }); // ticks
await fetch("https://api.openai.com/v1/chat/completions", options); // ticks
await fetch("https://openrouter.ai/api/v1/chat/completions", options); // ticks
await fetch("https://api.anthropic.com/v1/messages", options); // ticks
await fetch("https://api.groq.com/openai/v1/chat/completions", options); // ticks
await fetch("https://api.mistral.ai/v1/chat/completions", options); // ticks
await fetch("https://api.deepseek.com/chat/completions", options); // ticks
await fetch("https://generativelanguage.googleapis.com/v1beta/models/gemini:generateContent", options); // ticks
await axios.post("https://api.openai.com/v1/chat/completions", body); // ticks
await axios("https://api.openai.com/v1/chat/completions", options); // ticks
