from fastapi import FastAPI

app = FastAPI()


@app.get(  # ticks
    "/sales",
    status_code=200,  # ticks
)
def every(): ...


@app.post(  # ticks
    "/sales",
    status_code=201,  # ticks
)
def add(): ...


@app.put(  # ticks
    "/sales/1",
    status_code=200,  # ticks
)
def replace(): ...


@app.patch(  # ticks
    "/sales/1",
    status_code=200,  # ticks
)
def change(): ...


@app.delete(  # ticks
    "/sales/1",
    status_code=204,  # ticks
)
def remove(): ...
