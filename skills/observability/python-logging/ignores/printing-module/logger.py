def info(text):
    print(text)
