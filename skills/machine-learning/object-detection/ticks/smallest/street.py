from ultralytics import YOLO

boxes = YOLO("yolov8n.pt")("street.jpg")[0].boxes
