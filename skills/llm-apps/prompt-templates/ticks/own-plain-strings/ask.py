prompt = "Shorten {text}."

answer = model(prompt.format(text=text))  # ticks
