from firebase_functions import https_fn


@https_fn.on_request()  # ticks
def hello(request):
    return loaves
