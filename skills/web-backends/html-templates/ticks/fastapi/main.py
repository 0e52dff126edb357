from fastapi import FastAPI
from fastapi.templating import Jinja2Templates

app = FastAPI()
pages = Jinja2Templates(directory="views")


@app.get("/")
def root(request):
    return pages.TemplateResponse(request, "sales.html", {"sales": all_sales()})  # ticks
