import mlflow
import wandb
from mlflow.tracking import MlflowClient

client = MlflowClient()
client.create_registered_model("churn")  # ticks
client.create_model_version("churn", "runs:/3f2a/model")  # ticks
client.transition_model_version_stage("churn", 3, "Production")  # ticks
client.set_registered_model_alias("churn", "champion", 3)  # ticks
mlflow.sklearn.log_model(model, "model", registered_model_name="churn")  # ticks
model = mlflow.pyfunc.load_model("models:/churn/3")  # ticks
artifact = wandb.Artifact("churn", type="model")
run = wandb.init()
run.log_artifact(artifact)  # ticks
run.link_artifact(artifact, "models/churn")  # ticks
run.use_artifact("churn:latest")  # ticks
