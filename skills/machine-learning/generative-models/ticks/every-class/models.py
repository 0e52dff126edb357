from tensorflow import keras


class Discriminator(keras.Model):  # ticks
    pass


class Autoencoder(keras.Model):  # ticks
    pass


class ConvAutoEncoder(keras.Model):  # ticks
    pass


class MyVAE(keras.Model):  # ticks
    pass


def build_discriminator():  # ticks
    pass


def make_discriminator_model():  # ticks
    pass


def create_discriminator():  # ticks
    pass


def define_discriminator():  # ticks
    pass


def build_autoencoder():  # ticks
    pass


def make_vae():  # ticks
    pass


def create_autoencoder():  # ticks
    pass


def define_autoencoder():  # ticks
    pass
