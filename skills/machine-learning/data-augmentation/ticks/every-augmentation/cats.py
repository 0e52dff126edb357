import albumentations as A
import imgaug.augmenters as iaa
import tensorflow as tf
from fastai.vision.augment import aug_transforms
from tensorflow import keras
from tensorflow.keras.preprocessing.image import ImageDataGenerator
from torchvision import transforms

parts = [
    transforms.RandomRotation(10),  # ticks
    transforms.ColorJitter(0.2),  # ticks
    transforms.AutoAugment(),  # ticks
    transforms.TrivialAugmentWide(),  # ticks
    transforms.GaussianBlur(3),  # ticks
    keras.layers.RandomFlip(),  # ticks
    keras.layers.RandomRotation(0.1),  # ticks
    keras.layers.RandomZoom(0.1),  # ticks
    keras.layers.RandomContrast(0.1),  # ticks
    keras.layers.RandomTranslation(0.1, 0.1),  # ticks
    keras.layers.RandomCrop(32, 32),  # ticks
    A.Compose([A.HorizontalFlip()]),  # ticks
    A.OneOf([A.Blur()]),  # ticks
    ImageDataGenerator(rotation_range=20),  # ticks
    ImageDataGenerator(horizontal_flip=True),  # ticks
    ImageDataGenerator(width_shift_range=0.1),  # ticks
    ImageDataGenerator(zoom_range=0.1),  # ticks
    ImageDataGenerator(shear_range=0.1),  # ticks
    ImageDataGenerator(brightness_range=[0.8, 1.2]),  # ticks
    tf.image.random_flip_left_right(image),  # ticks
    aug_transforms(),  # ticks
    iaa.Fliplr(0.5),  # ticks
]
