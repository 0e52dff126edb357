import torch
from torch import nn
from torchvision import models

network = models.resnet18(weights="DEFAULT")
loss = nn.CrossEntropyLoss()
