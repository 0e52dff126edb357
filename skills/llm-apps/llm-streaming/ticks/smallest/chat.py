from openai import OpenAI

for part in OpenAI().chat.completions.create(model="gpt-4o", messages=rows, stream=True):
    print(part.choices[0].delta.content or "", end="")
