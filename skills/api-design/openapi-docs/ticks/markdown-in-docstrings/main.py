from fastapi import APIRouter, FastAPI

app = FastAPI()
router = APIRouter()


@router.get("/loaves")
def loaves():
    # ticks
    """
    # All loaves

    Those of today.
    """
    return []


@app.post("/loaves")
def bake():
    # ticks
    """Bakes a loaf.

    - **name**: what it is called
    """


@app.put("/loaves")
def change():
    # ticks
    """Changes a loaf.

    ```json
    {"name": "Rye"}
    ```
    """
