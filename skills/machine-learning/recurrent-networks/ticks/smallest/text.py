from tensorflow.keras.layers import LSTM, Dense
from tensorflow.keras.models import Sequential

network = Sequential([LSTM(64), Dense(1)])
