from fastapi import BackgroundTasks, FastAPI

app = FastAPI()


@app.post("/sales")
def add(tasks: BackgroundTasks):
    tasks.add_task(mail)  # ticks
