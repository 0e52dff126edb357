from django.http import JsonResponse


def list(request):
    return JsonResponse({})
