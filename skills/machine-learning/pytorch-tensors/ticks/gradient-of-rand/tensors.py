import torch

a = torch.rand(2, requires_grad=True)
