from tensorflow.keras.preprocessing.image import ImageDataGenerator

generator = ImageDataGenerator(
    rescale=1 / 255,
    brightness_range=[0.8, 1.2],
)
