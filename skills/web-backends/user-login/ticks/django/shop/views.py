from django.contrib.auth import authenticate, login
from django.contrib.auth.views import LoginView


def enter(request):
    user = authenticate(request, username="ana")  # ticks
    login(request, user)  # ticks


view = LoginView.as_view()  # ticks
