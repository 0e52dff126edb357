from keras.layers import Dense, Input
from keras.models import Model, Sequential

image = Input(shape=(784,))
network = Model(image, Dense(10)(image))  # ticks
network.compile(loss="mse")  # ticks
other = Sequential([Dense(10)])  # ticks
other.compile(loss="mse")  # ticks
