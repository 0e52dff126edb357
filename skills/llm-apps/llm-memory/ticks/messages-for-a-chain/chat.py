messages.append(question)
chain.invoke(messages)
