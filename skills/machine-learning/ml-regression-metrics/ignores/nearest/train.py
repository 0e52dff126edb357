import torch
from sklearn.metrics import accuracy_score, mean_squared_error

loss = torch.nn.MSELoss()(predictions, targets)
print(accuracy_score(y_test, p))
