from tensorflow import keras

digits = keras.Sequential([keras.layers.Dense(10, activation="softmax")])
digits.compile(optimizer="adam", loss="sparse_categorical_crossentropy")  # ticks
digits.compile(optimizer="adam", loss="categorical_crossentropy")  # ticks
digits.compile(optimizer="adam", loss="binary_crossentropy")  # ticks
