import openai

client = openai.OpenAI()
client.chat.completions.create(model="gpt-4o", messages=rows)  # ticks
client.beta.chat.completions.parse(model="gpt-4o", messages=rows)  # ticks
openai.ChatCompletion.create(model="gpt-4", messages=rows)  # ticks
openai.Completion.create(model="davinci", prompt=text)  # ticks
client.responses.create(model="gpt-4o", input=text)  # ticks
client.responses.parse(model="gpt-4o", input=text)  # ticks
client.completions.create(model="gpt-3.5-turbo-instruct", prompt=text)  # ticks
