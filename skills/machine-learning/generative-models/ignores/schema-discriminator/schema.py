class Discriminator:
    pass


def build_discriminator():
    pass
