from torch import nn

convolutions = nn.Sequential(nn.Conv2d(1, 8, 3), nn.ReLU())
