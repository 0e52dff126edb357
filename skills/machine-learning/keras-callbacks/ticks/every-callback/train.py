from tensorflow import keras

callbacks = [
    keras.callbacks.ModelCheckpoint("best.keras"),  # ticks
    keras.callbacks.ReduceLROnPlateau(),  # ticks
    keras.callbacks.LearningRateScheduler(rate),  # ticks
    keras.callbacks.CSVLogger("log.csv"),  # ticks
    keras.callbacks.LambdaCallback(),  # ticks
    keras.callbacks.EarlyStopping(),  # ticks
]


class Stop(keras.callbacks.Callback):  # ticks
    pass
