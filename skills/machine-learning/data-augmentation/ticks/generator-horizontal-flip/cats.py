from tensorflow.keras.preprocessing.image import ImageDataGenerator

generator = ImageDataGenerator(
    rescale=1 / 255,
    horizontal_flip=True,
)
