from shop.pages import templates


def root(request):
    return templates.TemplateResponse(request, "sales.jinja", {"sales": all_sales()})  # ticks
