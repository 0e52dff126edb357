import albumentations as A
import imgaug.augmenters as iaa
import tensorflow as tf
from fastai.vision.augment import aug_transforms
from tensorflow import keras
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
    tf.image.random_flip_left_right(image),  # ticks
    aug_transforms(),  # ticks
    iaa.Fliplr(0.5),  # ticks
]
