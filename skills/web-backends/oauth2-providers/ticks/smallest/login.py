from authlib.integrations.starlette_client import OAuth
oauth = OAuth()
oauth.register('google', client_id=id)
