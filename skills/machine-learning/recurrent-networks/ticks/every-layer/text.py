from torch import nn
from tensorflow import keras

layers = [
    nn.LSTM(8, 8),  # ticks
    nn.GRU(8, 8),  # ticks
    nn.RNN(8, 8),  # ticks
    nn.LSTMCell(8, 8),  # ticks
    nn.GRUCell(8, 8),  # ticks
    nn.RNNCell(8, 8),  # ticks
    keras.layers.LSTM(8),  # ticks
    keras.layers.GRU(8),  # ticks
    keras.layers.SimpleRNN(8),  # ticks
    keras.layers.ConvLSTM2D(8, 3),  # ticks
]
