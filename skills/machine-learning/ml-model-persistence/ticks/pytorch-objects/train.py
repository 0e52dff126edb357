import torch
from torch import nn


class Digits(nn.Module):
    def forward(self, x):
        return x


class LeNet(nn.Sequential):
    pass


class DigitsModel(nn.Sequential):
    pass


def keep(other: nn.Module):
    torch.save(other, "a.pt")  # ticks
    torch.save(model, "b.pt")  # ticks
    torch.save(DigitsModel(), "c.pt")  # ticks
    torch.save(net, "d.pt")  # ticks
    torch.save(LeNet(), "e.pt")  # ticks
    torch.save(state, "f.pt")  # ticks
    torch.save(checkpoint, "g.pt")  # ticks
