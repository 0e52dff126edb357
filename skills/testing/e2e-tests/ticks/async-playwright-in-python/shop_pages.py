from playwright.async_api import async_playwright, expect


async def check(page):
    await page.goto("http://localhost:8000")  # ticks
    await expect(page).to_have_title("Shop")
