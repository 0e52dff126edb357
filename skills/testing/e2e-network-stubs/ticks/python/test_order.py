from playwright.sync_api import Page


def test_order(page: Page, context):
    page.route("**/api/loaves", lambda route: route.abort())  # ticks
    context.route("**/api/days", lambda route: route.abort())  # ticks
    with page.expect_response("**/api/loaves"):  # ticks
        page.goto("/")
    with page.expect_request("**/api/loaves"):  # ticks
        page.goto("/")
