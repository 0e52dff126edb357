import hyperopt
import keras_tuner
import kerastuner
import optuna
import ray.tune
import wandb
from pyspark.ml.tuning import ParamGridBuilder
from sklearn import model_selection
from skopt import BayesSearchCV
from surprise.model_selection import GridSearchCV as RatingSearch

a = model_selection.GridSearchCV(model, grid)  # ticks
a.fit(X, y)  # ticks
b = model_selection.RandomizedSearchCV(model, grid)  # ticks
b.fit(X, y)  # ticks
c = model_selection.HalvingGridSearchCV(model, grid)  # ticks
c.fit(X, y)  # ticks
d = model_selection.HalvingRandomSearchCV(model, grid)  # ticks
d.fit(X, y)  # ticks
study = optuna.create_study(direction="maximize")  # ticks
study.optimize(objective, n_trials=50)  # ticks
best = hyperopt.fmin(objective, space, max_evals=50)  # ticks
e = keras_tuner.RandomSearch(build_model, objective="val_loss")  # ticks
f = keras_tuner.Hyperband(build_model, objective="val_loss")  # ticks
g = keras_tuner.BayesianOptimization(build_model, objective="val_loss")  # ticks
h = keras_tuner.GridSearch(build_model, objective="val_loss")  # ticks
i = kerastuner.RandomSearch(build_model, objective="val_loss")  # ticks
j = BayesSearchCV(model, space)  # ticks
for parameters in model_selection.ParameterGrid(grid):  # ticks
    print(parameters)
for parameters in model_selection.ParameterSampler(grid, 10):  # ticks
    print(parameters)
spark_grid = ParamGridBuilder().addGrid(forest.numTrees, [10, 50]).build()  # ticks
k = ray.tune.Tuner(train)  # ticks
sweep = wandb.sweep(configuration)  # ticks
l = RatingSearch(SVD, grid)  # ticks
