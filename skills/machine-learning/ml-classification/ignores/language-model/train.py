import torch
from transformers import AutoModelForCausalLM

loss = torch.nn.CrossEntropyLoss()
