import torch
from torch import nn

network = nn.Sequential(nn.Linear(784, 64), nn.ReLU())
optimizer = torch.optim.Adam(network.parameters(), lr=0.001)
