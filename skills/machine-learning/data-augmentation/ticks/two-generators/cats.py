from tensorflow.keras.preprocessing.image import ImageDataGenerator

plain = ImageDataGenerator(rescale=1 / 255)
turned = ImageDataGenerator(
    rescale=1 / 255,
    rotation_range=20,  # ticks
)
