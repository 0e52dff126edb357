messages.append({"role": "assistant", "content": answer})
chain.invoke(messages)
