import mlflow
import wandb

mlflow.set_tracking_uri("http://localhost:5000")
print("f1", 0.81)
