import json

from groq import Groq

model = Groq()


def rate(question):
    answer = model.chat.completions.create(model="llama", messages=question)
    return json.loads(answer.choices[0].message.content)  # ticks
