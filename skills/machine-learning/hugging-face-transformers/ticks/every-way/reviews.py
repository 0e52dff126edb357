from diffusers import StableDiffusionPipeline
from transformers import AutoModel, AutoModelForCausalLM, BertForSequenceClassification, GPT2LMHeadModel, T5Model

a = AutoModel.from_pretrained("bert-base-uncased")  # ticks
b = AutoModelForCausalLM.from_pretrained("gpt2")  # ticks
c = BertForSequenceClassification.from_pretrained("bert-base-uncased")  # ticks
d = GPT2LMHeadModel.from_pretrained("gpt2")  # ticks
e = StableDiffusionPipeline.from_pretrained("stable-diffusion")  # ticks
