import tensorflow_hub as hub
import timm
from fastai.vision.learner import cnn_learner, vision_learner

a = timm.create_model("resnet18", pretrained=True, num_classes=2)  # ticks
b = vision_learner(loaders, "resnet18")  # ticks
c = cnn_learner(loaders, "resnet18")  # ticks
d = hub.KerasLayer("https://tfhub.dev/google/imagenet/mobilenet_v2")  # ticks
