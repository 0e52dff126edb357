from tensorflow.keras.layers import LSTM, Dense, Embedding

layers = [Embedding(1000, 16), Dense(1)]
