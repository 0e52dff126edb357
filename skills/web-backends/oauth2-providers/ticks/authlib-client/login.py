from authlib.integrations.httpx_client import AsyncOAuth2Client, OAuth2Client

client = AsyncOAuth2Client(id, secret)  # ticks
other = OAuth2Client(id, secret)  # ticks
