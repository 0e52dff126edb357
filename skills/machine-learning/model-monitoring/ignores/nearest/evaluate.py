import evidently
from sklearn.metrics import f1_score

print(f1_score(y, predictions))
