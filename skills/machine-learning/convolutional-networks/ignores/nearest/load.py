from torch import nn
from torchvision import models

network = models.resnet18(weights="DEFAULT")
head = nn.Linear(512, 2)
