from fastapi import FastAPI
app = FastAPI()
@app.get("/deleteItem")
def delete(): return {"status": 200}
