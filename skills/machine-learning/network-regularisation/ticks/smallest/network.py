from torch import nn

network = nn.Sequential(nn.Linear(784, 64), nn.Dropout(0.3), nn.Linear(64, 10))
