import * as cocoSsd from "@tensorflow-models/coco-ssd";
import * as blazeface from "@tensorflow-models/blazeface";
import * as faceapi from "face-api.js";
import { ObjectDetector } from "@mediapipe/tasks-vision";

const one = await cocoSsd.load(); // ticks
const two = await blazeface.load(); // ticks
const three = await faceapi.detectAllFaces(image); // ticks
const four = await ObjectDetector.createFromOptions(files, {}); // ticks
