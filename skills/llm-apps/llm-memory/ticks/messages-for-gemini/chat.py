messages.append(question)
model.generate_content(messages)
