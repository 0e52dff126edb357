from fastapi import FastAPI

app = FastAPI()


def answer_handler(request, error): ...


app.add_exception_handler(ValueError, answer_handler)  # ticks
