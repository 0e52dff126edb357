from openai import OpenAI

messages = []
messages.append({"role": "system", "content": "You are brief."})
messages.append({"role": "user", "content": question})
answer = OpenAI().chat.completions.create(model="gpt-4o", messages=messages)
