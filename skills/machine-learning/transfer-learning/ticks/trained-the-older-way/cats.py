import torchvision

network = torchvision.models.resnet18(pretrained=True)
loss(network(images), labels).backward()
