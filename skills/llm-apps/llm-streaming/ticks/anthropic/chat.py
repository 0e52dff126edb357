import anthropic

with anthropic.Anthropic().messages.stream(model="claude", messages=rows) as stream:
    print(stream)
