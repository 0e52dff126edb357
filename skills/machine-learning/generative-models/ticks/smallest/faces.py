from torch import nn


class Discriminator(nn.Module):
    def forward(self, images):
        return self.network(images)
