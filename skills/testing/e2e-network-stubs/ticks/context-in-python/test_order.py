from playwright.sync_api import Page


def test_order(page: Page, context):
    context.route("**/api/days", lambda route: route.abort())
