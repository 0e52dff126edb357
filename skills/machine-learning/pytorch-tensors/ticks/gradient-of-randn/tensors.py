import torch

a = torch.randn(2, requires_grad=True)
