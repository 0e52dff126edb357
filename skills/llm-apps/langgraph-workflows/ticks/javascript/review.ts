import { StateGraph } from "@langchain/langgraph";

const one = new StateGraph(State); // ticks
one.addNode("write", write); // ticks
