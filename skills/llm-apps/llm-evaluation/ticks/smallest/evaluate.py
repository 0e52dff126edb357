from ragas import evaluate
from ragas.metrics import faithfulness

print(evaluate(answers, metrics=[faithfulness]))
