messages.append({"role": "assistant", "content": answer})
model.generate_content(messages)
