from django.http import HttpResponseBadRequest, HttpResponseForbidden, HttpResponseNotAllowed, HttpResponseNotFound, JsonResponse
from django.views import View
from django.views.generic import ListView


class Sales(View):  # ticks
    def get(self, request):
        return HttpResponseNotFound()  # ticks

    def post(self, request):
        return JsonResponse({}, status=201)  # ticks


def refuse(request):
    HttpResponseForbidden()  # ticks
    HttpResponseNotAllowed(["GET"])  # ticks
    return HttpResponseBadRequest()  # ticks
