import { RecursiveCharacterTextSplitter } from "@langchain/textsplitters";
import { CharacterTextSplitter } from "langchain/text_splitter";

const one = new RecursiveCharacterTextSplitter({ chunkSize: 800 }); // ticks
const two = new CharacterTextSplitter({ chunkSize: 800 }); // ticks
const three = RecursiveCharacterTextSplitter.fromLanguage("markdown"); // ticks
const four = CharacterTextSplitter.fromLanguage("markdown"); // ticks
