from playwright.sync_api import expect, sync_playwright

with sync_playwright() as play:
    page = play.chromium.launch().new_page()
    page.goto("http://localhost:8000")  # ticks
    expect(page).to_have_title("Shop")
