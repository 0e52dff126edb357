import evaluate

score = evaluate.load("bertscore")
