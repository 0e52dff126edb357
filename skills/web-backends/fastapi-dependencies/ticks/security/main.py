from fastapi import Depends, Security


def sales(db=Depends(session)): ...  # ticks


def report(user=Security(current_user)): ...  # ticks
