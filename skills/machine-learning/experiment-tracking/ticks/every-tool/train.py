import clearml
import comet_ml
import dvclive
import mlflow
import neptune
import wandb
from tensorflow import keras
from torch.utils.tensorboard import SummaryWriter

mlflow.log_metrics({"f1": 0.8})  # ticks
mlflow.log_param("depth", 3)  # ticks
mlflow.log_params({"depth": 3})  # ticks
mlflow.sklearn.log_model(model, "model")  # ticks
mlflow.log_artifact("plot.png")  # ticks
mlflow.log_artifacts("plots")  # ticks
wandb.init(project="churn")
wandb.log({"loss": 0.3})  # ticks
writer = SummaryWriter()
writer.add_scalar("loss", 0.3, 1)  # ticks
writer.add_scalars("losses", {"a": 0.3}, 1)  # ticks
writer.add_image("digits", grid)  # ticks
writer.add_graph(network, images)  # ticks
writer.add_hparams({"lr": 0.1}, {"loss": 0.3})  # ticks
writer.add_histogram("weights", weights)  # ticks
board = keras.callbacks.TensorBoard(log_dir="logs")  # ticks
comet = comet_ml.Experiment()
comet.log_metric("f1", 0.8)  # ticks
comet.log_metrics({"f1": 0.8})  # ticks
comet.log_parameters({"depth": 3})  # ticks
neptune.init_run(project="churn")  # ticks
clearml.Task.init(project_name="churn")  # ticks
live = dvclive.Live()  # ticks
