from rest_framework.response import Response


def shop_exception_handler(error, context):  # ticks
    return Response({"error": str(error)})
