import logging
import sys
import traceback


def one():
    try:
        run()
    except Exception as error:  # ticks
        raise ValueError("no run") from error


def two():
    try:
        run()
    except Exception:  # ticks
        logging.exception("no run")


def three():
    try:
        run()
    except Exception:  # ticks
        sys.exit(1)


def four(session):
    try:
        run()
    except Exception:  # ticks
        session.rollback()


def five():
    try:
        run()
    except Exception as error:  # ticks
        return {"error": str(error)}, 500


def six():
    try:
        run()
    except Exception:  # ticks
        traceback.print_exc()


def seven(file):
    try:
        run()
    except Exception:  # ticks
        print("failed")
    finally:
        file.close()
