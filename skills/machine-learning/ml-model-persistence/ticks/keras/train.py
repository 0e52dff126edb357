from tensorflow import keras

keep = keras.callbacks.ModelCheckpoint("best.keras")  # ticks
network = keras.Sequential()
network.save("network.keras")  # ticks
network.save_weights("network.h5")  # ticks
again = keras.models.load_model("network.keras")  # ticks
