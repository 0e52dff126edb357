import * as tfjs from "@tensorflow/tfjs-node";
import * as mobilenet from "@tensorflow-models/mobilenet";
import * as images from "@teachablemachine/image";
import ml5 from "ml5";
import brain from "brain.js";

const a = await tfjs.loadLayersModel("model.json"); // ticks
const b = await tfjs.loadGraphModel("model.json"); // ticks
const c = tfjs.sequential(); // ticks
const d = tfjs.model({}); // ticks
const e = tfjs.tensor([1]); // ticks
const f = tfjs.tensor2d([[1]]); // ticks
const g = tfjs.browser.fromPixels(image); // ticks
const h = await mobilenet.load(); // ticks
const i = await images.load("model.json"); // ticks
const j = ml5.imageClassifier("MobileNet"); // ticks
const k = new brain.NeuralNetwork();
k.train(rows); // ticks
