from fastapi import HTTPException
def get(id): raise HTTPException(404)
