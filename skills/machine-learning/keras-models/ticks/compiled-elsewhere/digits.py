from tensorflow.keras.layers import Dense
from tensorflow.keras.models import Sequential


def build():
    return Sequential([Dense(10)])


network = build()
network.compile(loss="mse")
