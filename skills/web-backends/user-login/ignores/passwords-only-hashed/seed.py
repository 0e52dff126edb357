from passlib.context import CryptContext

pwd_context = CryptContext(schemes=["bcrypt"])


def demo_user():
    return {"name": "ana", "password": pwd_context.hash("demo")}
