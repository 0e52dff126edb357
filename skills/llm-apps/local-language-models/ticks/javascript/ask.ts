import { ChatOllama } from "@langchain/ollama";
import { Ollama } from "langchain/llms/ollama";
import ollama from "ollama";

await ollama.chat({ model: "llama3", messages }); // ticks
await ollama.generate({ model: "llama3", prompt }); // ticks
await ollama.embed({ model: "nomic", input }); // ticks
const one = new ChatOllama({ model: "llama3" }); // ticks
const two = new Ollama({ model: "llama3" }); // ticks
await fetch("http://localhost:11434/api/generate", options); // ticks
await fetch("http://127.0.0.1:11434/api/generate", options); // ticks
await http.post("http://localhost:11434/api/generate", body); // ticks
