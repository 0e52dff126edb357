from fastapi import APIRouter

router = APIRouter()


@router.websocket("/prices")  # ticks
async def prices(socket): ...
