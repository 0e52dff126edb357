import jwt
token = jwt.encode(claims, key)
