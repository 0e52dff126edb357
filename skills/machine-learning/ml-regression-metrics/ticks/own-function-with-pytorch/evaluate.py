import torch


def rmse(y, p):
    return torch.sqrt(((y - p) ** 2).mean())
