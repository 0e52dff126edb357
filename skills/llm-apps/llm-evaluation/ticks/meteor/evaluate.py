from datasets import load_metric

score = load_metric("meteor")
