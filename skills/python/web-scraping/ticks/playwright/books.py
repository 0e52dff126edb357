from playwright.sync_api import sync_playwright

with sync_playwright() as play:
    page = play.chromium.launch().new_page()
    page.goto("https://books.example.org")
    rows = page.locator("article")  # ticks
    card = page.query_selector("article")  # ticks
    cards = page.query_selector_all("article")  # ticks
    title = page.inner_text("h1")  # ticks
    text = page.text_content("h1")  # ticks
