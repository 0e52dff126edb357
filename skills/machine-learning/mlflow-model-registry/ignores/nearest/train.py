import mlflow

mlflow.log_metric("f1", 0.81)
mlflow.sklearn.log_model(model, "model")
