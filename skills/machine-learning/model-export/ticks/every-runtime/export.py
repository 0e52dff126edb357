import onnxruntime
import skl2onnx
import tensorflow as tf
import tensorflowjs
import tf2onnx
import keras2onnx
import onnxmltools
import torch
import tflite_runtime.interpreter as tflite
import ai_edge_litert.interpreter as litert

torch.onnx.export(network, image, "a.onnx")  # ticks
torch.onnx.dynamo_export(network, image)  # ticks
tf.lite.TFLiteConverter.from_keras_model(network)  # ticks
tf2onnx.convert.from_keras(network)  # ticks
skl2onnx.to_onnx(model)  # ticks
onnxmltools.convert_xgboost(model)  # ticks
keras2onnx.convert_keras(network)  # ticks
onnxruntime.InferenceSession("a.onnx")  # ticks
tf.lite.Interpreter("a.tflite")  # ticks
tflite.Interpreter("a.tflite")  # ticks
litert.Interpreter("a.tflite")  # ticks
torch.jit.script(network)  # ticks
torch.jit.trace(network, image)  # ticks
torch.quantization.quantize_dynamic(network)  # ticks
tensorflowjs.converters.save_keras_model(network, "web")  # ticks
