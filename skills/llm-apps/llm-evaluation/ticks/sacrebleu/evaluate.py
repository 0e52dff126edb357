import evaluate

score = evaluate.load("sacrebleu")
