from models import Message


def answer(text):
    return Message(text=text).text.upper()
