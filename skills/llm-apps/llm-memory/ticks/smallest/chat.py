from openai import OpenAI

client = OpenAI()
messages = []
while question := input("> "):
    messages.append({"role": "user", "content": question})
    answer = client.chat.completions.create(model="gpt-4o", messages=messages)
    messages.append({"role": "assistant", "content": answer.choices[0].message.content})
