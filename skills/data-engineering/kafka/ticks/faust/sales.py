import faust

app = faust.App("shop")
sales = app.topic("sales")  # ticks


@app.agent(sales)  # ticks
async def read(stream):
    await sales.send(value=b"1")
