import onnxruntime
import torch

torch.save(network.state_dict(), "network.pt")
