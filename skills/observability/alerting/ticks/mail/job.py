import smtplib

from .load import load


def alert(text):
    with smtplib.SMTP("mail") as server:
        server.sendmail("a@example.com", "b@example.com", text)


def run(job):
    try:
        load()
    except ValueError as error:
        alert(str(error))  # ticks


def run_all(job):
    try:
        load()
    except ValueError as error:
        job.notify_owner(str(error))  # ticks


def run_once():
    try:
        load()
    except ValueError as error:
        notify_owner(str(error))  # ticks
