from fastapi import APIRouter

router = APIRouter()


@router.delete("/sales")
async def remove(db):
    return await db.remove()  # ticks
