import jwt
from fastapi import APIRouter, Depends
from fastapi.security import OAuth2PasswordBearer

router = APIRouter()
scheme = OAuth2PasswordBearer(tokenUrl="/login")


def account(token=Depends(scheme)):
    return jwt.decode(token, "secret", algorithms=["HS256"])


@router.get("/me")
def me(user=Depends(account)):
    return user
