from rest_framework import viewsets
from django.http import JsonResponse
def sales(request): return JsonResponse({})
