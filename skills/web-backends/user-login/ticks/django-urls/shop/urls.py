from django.contrib.auth.views import LoginView
from django.urls import include, path
from rest_framework.authtoken.views import ObtainAuthToken, obtain_auth_token
from rest_framework_simplejwt.views import TokenObtainPairView

urlpatterns = [
    path("accounts/", include("django.contrib.auth.urls")),  # ticks
    path("auth/", include("dj_rest_auth.urls")),  # ticks
    path("social/", include("allauth.urls")),  # ticks
    path("users/", include("djoser.urls.jwt")),  # ticks
    path("token/", obtain_auth_token),  # ticks
]


class Login(LoginView):  # ticks
    template_name = "login.html"


class Token(TokenObtainPairView):  # ticks
    serializer_class = TokenSerializer


view(ObtainAuthToken)  # ticks
