import mlflow

with mlflow.start_run():
    mlflow.log_metric("f1", 0.81)
