from torch import nn
from torch.nn import functional as F
from tensorflow import keras

a = nn.MultiheadAttention(8, 2)  # ticks
b = nn.TransformerEncoderLayer(8, 2)  # ticks
c = nn.TransformerEncoder(b, 2)  # ticks
d = nn.TransformerDecoder(b, 2)  # ticks
e = nn.Transformer()  # ticks
f = F.scaled_dot_product_attention(q, k, v)  # ticks
g = keras.layers.MultiHeadAttention(2, 8)  # ticks
h = keras.layers.Attention()  # ticks
i = keras.layers.AdditiveAttention()  # ticks
