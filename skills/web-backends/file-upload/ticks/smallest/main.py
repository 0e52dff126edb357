from fastapi import FastAPI, UploadFile
app = FastAPI()
@app.post("/photos")
def add(photo: UploadFile): ...
