import evaluate

bleu = evaluate.load("bleu")
