import { ChatPromptTemplate, PromptTemplate } from "@langchain/core/prompts";
import { PromptTemplate as OldTemplate } from "langchain/prompts";

const one = PromptTemplate.fromTemplate("Shorten {text}"); // ticks
const two = ChatPromptTemplate.fromMessages([]); // ticks
const three = OldTemplate.fromTemplate("Shorten {text}"); // ticks
const four = new PromptTemplate({ template: "Shorten {text}" }); // ticks
const five = new OldTemplate({ template: "Shorten {text}" }); // ticks
