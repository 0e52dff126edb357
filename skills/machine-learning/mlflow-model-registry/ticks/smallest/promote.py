import mlflow

mlflow.register_model("runs:/3f2a/model", "churn")
