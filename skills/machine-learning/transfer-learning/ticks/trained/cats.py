import torchvision

network = torchvision.models.resnet18(weights="DEFAULT")
loss(network(images), labels).backward()
