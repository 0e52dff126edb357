from fastapi import APIRouter, Request

router = APIRouter()


@router.get("/")
def index(request: Request):
    return {"path": request.url.path}


@router.get("/{order}")
def order(order: int, full: bool = False):
    return {"order": order, "full": full}
