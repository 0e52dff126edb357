from fastapi import HTTPException
from fastapi.responses import JSONResponse
def get(id): raise HTTPException(404)
