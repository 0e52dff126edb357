from torch import nn
from torchvision import models

a = models.resnet18(weights="DEFAULT")
a.fc = nn.Linear(512, 2)  # ticks
b = models.densenet121(weights="DEFAULT")
b.classifier = nn.Linear(1024, 2)  # ticks
c = models.vgg16(weights="DEFAULT")
c.classifier[6] = nn.Linear(4096, 2)  # ticks
d = models.swin_t(weights="DEFAULT")
d.head = nn.Linear(768, 2)  # ticks
e = models.vit_b_16(weights="DEFAULT")
e.heads = nn.Linear(768, 2)  # ticks
f = models.vit_b_32(weights="DEFAULT")
f.heads.head = nn.Linear(768, 2)  # ticks
g = models.inception_v3(weights="DEFAULT")
g.AuxLogits.fc = nn.Linear(768, 2)  # ticks
