import torch

torch.onnx.export(network, image, "network.onnx")
