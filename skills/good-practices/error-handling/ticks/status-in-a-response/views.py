from django.http import JsonResponse
from rest_framework.response import Response


def sale(request, id):
    try:
        return Response(find(id))
    except Exception:  # ticks
        return Response({"error": "No such sale"}, status=404)


def order(request, id):
    try:
        return JsonResponse(find(id))
    except Exception:  # ticks
        return JsonResponse({"error": "No such order"}, status=404)
