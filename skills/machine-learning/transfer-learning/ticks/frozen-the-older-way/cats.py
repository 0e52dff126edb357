import torchvision

network = torchvision.models.resnet18(pretrained=True)
for weight in network.parameters():
    weight.requires_grad = False
