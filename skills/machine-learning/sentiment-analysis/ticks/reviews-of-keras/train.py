from tensorflow.keras.datasets import imdb

(x_train, y_train), _ = imdb.load_data(num_words=10000)
model.fit(x_train, y_train, epochs=3)  # ticks
