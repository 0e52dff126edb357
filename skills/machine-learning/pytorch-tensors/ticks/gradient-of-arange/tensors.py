import torch

a = torch.arange(2.0, requires_grad=True)
