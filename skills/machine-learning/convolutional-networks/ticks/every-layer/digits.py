from torch import nn
from tensorflow import keras

layers_of_ours = [
    nn.Conv2d(1, 8, 3),  # ticks
    nn.Conv1d(1, 8, 3),  # ticks
    nn.Conv3d(1, 8, 3),  # ticks
    keras.layers.Conv2D(8, 3),  # ticks
    keras.layers.Conv1D(8, 3),  # ticks
    keras.layers.Conv3D(8, 3),  # ticks
    keras.layers.Convolution2D(8, 3),  # ticks
    keras.layers.SeparableConv2D(8, 3),  # ticks
]
