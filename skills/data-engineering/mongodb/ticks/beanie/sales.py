from beanie import Document, init_beanie


class Sale(Document): ...  # ticks


async def start():
    await init_beanie(database=db, document_models=[Sale])  # ticks
