import tiktoken

encoding = tiktoken.encoding_for_model("gpt-4o")
print(len(encoding.encode(text)))
