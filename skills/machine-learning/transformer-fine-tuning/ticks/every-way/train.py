import openai
import unsloth
from peft import LoraConfig, get_peft_model
from setfit import SetFitTrainer
from transformers import Seq2SeqTrainer, Trainer
from trl import SFTTrainer

a = Trainer(model=model)  # ticks
a.train()  # ticks
b = Seq2SeqTrainer(model=model)  # ticks
c = SFTTrainer(model=model)  # ticks
d = get_peft_model(model, settings)  # ticks
e = LoraConfig(r=8)  # ticks
f = unsloth.FastLanguageModel.get_peft_model(model)  # ticks
g = SetFitTrainer(model=model)  # ticks
h = openai.OpenAI()
h.fine_tuning.jobs.create(training_file="file-1", model="gpt-4o-mini")  # ticks
