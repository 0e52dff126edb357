import torch.nn as nn

linear = nn.Sequential(nn.Linear(784, 64), nn.ReLU(), nn.Linear(64, 10))
