import cv2
import face_recognition
import mediapipe as mp
import torch
from deepface import DeepFace
from detectron2.engine import DefaultPredictor
from mtcnn import MTCNN
from torchvision.models.detection import fasterrcnn_resnet50_fpn
from transformers import pipeline

faces = cv2.CascadeClassifier("faces.xml")  # ticks
faces.detectMultiScale(image)  # ticks
network = fasterrcnn_resnet50_fpn(weights="DEFAULT")  # ticks
hands = mp.solutions.hands.Hands()  # ticks
face_recognition.face_locations(image)  # ticks
cv2.dnn.readNetFromDarknet("yolo.cfg")  # ticks
cv2.dnn.DetectionModel("a.pb", "a.pbtxt")  # ticks
cv2.dnn.blobFromImage(image)  # ticks
pipeline("object-detection")  # ticks
DefaultPredictor(settings)  # ticks
torch.hub.load("ultralytics/yolov5", "yolov5s")  # ticks
torch.hub.load("WongKinYiu/yolov7", "yolov7")  # ticks
DeepFace.analyze("a.jpg")  # ticks
MTCNN().detect_faces(image)  # ticks
