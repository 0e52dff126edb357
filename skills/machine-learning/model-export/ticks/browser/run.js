import * as ort from "onnxruntime-web";

const session = await ort.InferenceSession.create("a.onnx");
