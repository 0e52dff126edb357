from torchvision import transforms

augment = transforms.Compose([transforms.RandomHorizontalFlip(), transforms.ToTensor()])
