import anthropic

client = anthropic.Anthropic()
client.messages.create(model="claude", max_tokens=100, messages=rows)  # ticks
client.messages.stream(model="claude", max_tokens=100, messages=rows)  # ticks
client.completions.create(model="claude", prompt=text)  # ticks
