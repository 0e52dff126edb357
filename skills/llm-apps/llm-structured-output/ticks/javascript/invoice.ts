import { StructuredOutputParser } from "@langchain/core/output_parsers";
import { StructuredOutputParser as OldParser } from "langchain/output_parsers";
import { generateObject, Output, streamObject } from "ai";
import { zodResponseFormat, zodTextFormat } from "openai/helpers/zod";

const model = chat.withStructuredOutput(invoice); // ticks
await generateObject({ model, schema: invoice, prompt }); // ticks
streamObject({ model, schema: invoice, prompt }); // ticks
const output = Output.object({ schema: invoice }); // ticks
const one = zodResponseFormat(invoice, "invoice"); // ticks
const two = zodTextFormat(invoice, "invoice"); // ticks
await client.chat.completions.create({ model: "gpt-4o", messages, response_format: { type: "json_object" } }); // ticks
const parser = StructuredOutputParser.fromZodSchema(invoice); // ticks
const names = OldParser.fromNamesAndDescriptions({ total: "The total" }); // ticks
