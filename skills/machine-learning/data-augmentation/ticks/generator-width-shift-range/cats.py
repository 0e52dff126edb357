from tensorflow.keras.preprocessing.image import ImageDataGenerator

generator = ImageDataGenerator(
    rescale=1 / 255,
    width_shift_range=0.1,
)
