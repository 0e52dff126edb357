import { GoogleGenAI } from "@google/genai";

await new GoogleGenAI({}).models.generateImages({ prompt });
