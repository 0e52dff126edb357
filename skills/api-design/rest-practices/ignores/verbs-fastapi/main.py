from fastapi import FastAPI

app = FastAPI()


@app.get("/getSales")
def all_sales():
    return sales


@app.get("/getCustomers")
def customers():
    return []


@app.get("/getSuppliers")
def suppliers():
    return []


@app.post("/sales", status_code=201)
def make():
    return add()
