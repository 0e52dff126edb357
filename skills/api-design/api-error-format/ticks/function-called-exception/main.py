from fastapi import FastAPI

app = FastAPI()


def on_exception(request, found): ...


app.add_exception_handler(ValueError, on_exception)  # ticks
