from flask import make_response


def lambda_handler(event, context):
    try:
        save(event)
    except Exception:  # ticks
        return {"statusCode": 400}
    return {"statusCode": 200}


def malformed():
    try:
        save()
    except Exception as error:  # ticks
        return make_response(error, 400)


def missing():
    try:
        save()
    except Exception as error:  # ticks
        return make_response(error, 404)


def known():
    try:
        save()
    except Exception as error:  # ticks
        return make_response(error, 409)


def invalid():
    try:
        save()
    except Exception as error:  # ticks
        return make_response(error, 422)


def failed():
    try:
        save()
    except Exception as error:  # ticks
        return make_response(error, 500)
