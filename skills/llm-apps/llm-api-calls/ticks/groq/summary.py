from groq import Groq

Groq().chat.completions.create(model="llama3", messages=rows)
