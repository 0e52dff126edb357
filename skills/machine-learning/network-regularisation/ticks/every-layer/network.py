import torch
from torch import nn
from torch.nn import functional as F
from tensorflow import keras

parts = [
    nn.Dropout2d(0.2),  # ticks
    nn.BatchNorm1d(8),  # ticks
    nn.BatchNorm2d(8),  # ticks
    nn.LayerNorm(8),  # ticks
    nn.GroupNorm(2, 8),  # ticks
    F.dropout(x, 0.2),  # ticks
    keras.layers.Dropout(0.2),  # ticks
    keras.layers.SpatialDropout2D(0.2),  # ticks
    keras.layers.BatchNormalization(),  # ticks
    keras.layers.LayerNormalization(),  # ticks
    keras.layers.Dense(8, kernel_regularizer="l2"),  # ticks
    nn.Dropout(0.1),  # ticks
]
optimizer = torch.optim.AdamW(weights, weight_decay=0.01)  # ticks
