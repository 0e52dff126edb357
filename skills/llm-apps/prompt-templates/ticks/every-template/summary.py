import dspy
from langchain import prompts
from llama_index import core

prompts.PromptTemplate.from_template("Shorten {text}")  # ticks
prompts.ChatPromptTemplate.from_template("Shorten {text}")  # ticks
prompts.ChatPromptTemplate.from_messages([])  # ticks
prompts.FewShotPromptTemplate.from_template("Shorten {text}")  # ticks
prompts.SystemMessagePromptTemplate.from_template("Shorten")  # ticks
prompts.HumanMessagePromptTemplate.from_template("{text}")  # ticks
prompts.PromptTemplate(template="Shorten {text}", input_variables=["text"])  # ticks
prompts.ChatPromptTemplate([])  # ticks
prompts.FewShotPromptTemplate(examples=examples)  # ticks
prompts.FewShotChatMessagePromptTemplate(examples=examples)  # ticks
core.PromptTemplate("Shorten {text}")  # ticks
core.ChatPromptTemplate([])  # ticks
core.RichPromptTemplate("Shorten {{ text }}")  # ticks
prompts.MessagesPlaceholder("history")  # ticks


class Shorten(dspy.Signature):  # ticks
    pass
