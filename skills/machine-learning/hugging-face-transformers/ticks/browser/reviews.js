import { pipeline } from "@xenova/transformers";
import { pipeline as newer } from "@huggingface/transformers";

const one = await pipeline("sentiment-analysis"); // ticks
const two = await newer("sentiment-analysis"); // ticks
