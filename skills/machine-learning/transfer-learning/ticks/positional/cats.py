from torch import nn
from torchvision import models

network = models.resnet18(True)
for weight in network.parameters():
    weight.requires_grad = False
head = nn.Linear(512, 2)
