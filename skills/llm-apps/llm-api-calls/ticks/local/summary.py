import litellm
import ollama

ollama.chat(model="llama3", messages=rows)  # ticks
ollama.generate(model="llama3", prompt=text)  # ticks
litellm.completion(model="gpt-4o", messages=rows)  # ticks
litellm.acompletion(model="gpt-4o", messages=rows)  # ticks
