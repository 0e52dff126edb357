from authlib.integrations.requests_client import OAuth2Session as Requests
from authlib.integrations.starlette_client import OAuth
from httpx_oauth.clients.github import GitHubOAuth2
from httpx_oauth.clients.google import GoogleOAuth2
from httpx_oauth.oauth2 import OAuth2Client
from requests_oauthlib import OAuth2Session

oauth = OAuth()
oauth.register("google")  # ticks
one = OAuth2Session(id)  # ticks
two = Requests(id)  # ticks
three = GoogleOAuth2(id, secret)  # ticks
four = GitHubOAuth2(id, secret)  # ticks


async def login(request, provider):
    token = await provider.authorize_access_token(request)  # ticks
    return await provider.authorize_redirect(request, url)  # ticks
