import OpenAI from "openai";

const client = new OpenAI();
await client.fineTuning.jobs.create({ training_file: "file-1", model: "gpt-4o-mini" });
