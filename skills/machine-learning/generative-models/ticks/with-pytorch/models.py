from torch import nn


class Discriminator(nn.Module):  # ticks
    pass


class Autoencoder(nn.Module):  # ticks
    pass


def build_discriminator():  # ticks
    pass


def build_autoencoder():  # ticks
    pass
