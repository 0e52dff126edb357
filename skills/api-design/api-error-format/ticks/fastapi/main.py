from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.exception_handler(ValueError)  # ticks
async def invalid(request, error):
    return JSONResponse({"detail": str(error)}, status_code=422)
