from starlette.templating import Jinja2Templates

pages = Jinja2Templates(directory="templates")


async def root(request):
    return pages.TemplateResponse(request, "sales.j2", context=context)  # ticks
