from langchain_openai import OpenAIEmbeddings
from tensorflow.keras.layers import Embedding
from torch import nn

layer = nn.Embedding(1000, 16)
other = Embedding(1000, 16)
