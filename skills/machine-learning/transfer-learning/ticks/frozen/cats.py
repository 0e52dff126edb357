import torchvision

network = torchvision.models.resnet18(weights="DEFAULT")
for weight in network.parameters():
    weight.requires_grad = False
