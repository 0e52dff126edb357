from fastapi import Response


def problem(text):
    return Response(
        text,
        media_type="application/problem+json",  # ticks
    )


def other(text):
    return Response(
        text,
        404,
        {},
        "application/problem+json",  # ticks
    )
