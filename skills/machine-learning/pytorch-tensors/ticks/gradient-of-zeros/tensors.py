import torch

a = torch.zeros(2, requires_grad=True)
