from django.http import JsonResponse


def log_in(request):
    if user.check_password(request.POST["password"]):  # ticks
        return JsonResponse({"token": create(user)})
