from torch import nn
from torchvision import models

network = models.resnet18(pretrained=True)
network.fc = nn.Linear(512, 2)
