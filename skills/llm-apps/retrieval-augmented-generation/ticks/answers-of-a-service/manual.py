from services import LLMService


def answer(question):
    return LLMService().generate(search.retrieve(question))
