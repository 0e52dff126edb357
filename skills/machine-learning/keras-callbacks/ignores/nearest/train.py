from tensorflow.keras.callbacks import EarlyStopping

network.fit(images, labels, epochs=10)
