from langfuse import observe


@observe()
def answer(question):
    return ask(question)
