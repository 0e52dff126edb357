from transformers import AutoModelForSequenceClassification, Trainer, pipeline

model = AutoModelForSequenceClassification.from_pretrained("bert-base-uncased")
print(pipeline("sentiment-analysis")("good"))
