import evaluate

rouge = evaluate.load("rouge")
