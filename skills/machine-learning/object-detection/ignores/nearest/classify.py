import cv2
from torchvision import models
from transformers import pipeline

edges = cv2.Canny(image, 50, 150)
network = models.resnet18(weights="DEFAULT")
classify = pipeline("image-classification")
