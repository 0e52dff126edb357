from tensorflow.keras.preprocessing.image import ImageDataGenerator
from torchvision import transforms

prepare = transforms.Compose([transforms.Resize(224), transforms.ToTensor(), transforms.Normalize(0.5, 0.5)])
generator = ImageDataGenerator(rescale=1 / 255)
