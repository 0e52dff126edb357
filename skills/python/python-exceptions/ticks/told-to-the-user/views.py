import streamlit as st
from django.contrib import messages
from django.http import JsonResponse
from flask import flash


def log_it(log):
    try:
        work()
    except Exception as error:  # ticks
        log.error(error)


def tell_in_flask():
    try:
        work()
    except Exception as error:  # ticks
        flash(f"That did not work: {error}")


def tell_in_django(request):
    try:
        work()
    except Exception as error:  # ticks
        messages.error(request, f"That did not work: {error}")


def tell_in_streamlit():
    try:
        work()
    except Exception as error:  # ticks
        st.error(f"That did not work: {error}")


def answer_of_lambda(event, context):
    try:
        work()
    except Exception as error:  # ticks
        return {"statusCode": 500, "body": str(error)}


def answer_of_django(request):
    try:
        work()
    except Exception as error:  # ticks
        return JsonResponse({"error": str(error)}, status=500)
