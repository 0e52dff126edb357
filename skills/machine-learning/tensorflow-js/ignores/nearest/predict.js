import * as tf from "@tensorflow/tfjs";

const response = await fetch("/predict", { method: "POST" });
