from fastapi import FastAPI

app = FastAPI()


def on_error(request, found): ...


app.add_exception_handler(ValueError, on_error)  # ticks
