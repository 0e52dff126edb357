import evaluate
from ragas.metrics import faithfulness

metric = evaluate.load("accuracy")
print(answer)
