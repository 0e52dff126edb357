from langfuse import observe

print(ask(question))
