from tensorflow.keras.preprocessing.image import ImageDataGenerator

generator = ImageDataGenerator(
    rescale=1 / 255,
    shear_range=0.1,
)
