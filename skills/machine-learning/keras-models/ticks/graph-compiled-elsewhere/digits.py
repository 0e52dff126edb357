from tensorflow.keras.models import Model


def build(image, label):
    return Model(image, label)


network = build(image, label)
network.compile(loss="mse")
