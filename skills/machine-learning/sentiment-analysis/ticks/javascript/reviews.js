import Sentiment from "sentiment";

const analyser = new Sentiment();
