"""
# The shop
"""

from fastapi import APIRouter

router = APIRouter()


@router.get("/loaves")
def loaves():
    """All loaves of today."""
    return []


def bake():
    """
    # Baking
    """
