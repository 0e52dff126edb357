import torch
from tensorflow.keras.applications import ResNet50
from torchvision import models

network = models.resnet18(weights="DEFAULT")
keras_network = ResNet50(weights="imagenet")
with torch.no_grad():
    print(network(image).argmax())
