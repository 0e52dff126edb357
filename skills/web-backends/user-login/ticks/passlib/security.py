from passlib.context import CryptContext
from passlib.hash import pbkdf2_sha256

pwd_context = CryptContext(schemes=["bcrypt"], deprecated="auto")


def verify_password(plain, hashed):
    return pwd_context.verify(plain, hashed)  # ticks


def verify_and_renew(plain, hashed):
    return pwd_context.verify_and_update(plain, hashed)  # ticks


def verify_old(plain, hashed):
    return pbkdf2_sha256.verify(plain, hashed)  # ticks
