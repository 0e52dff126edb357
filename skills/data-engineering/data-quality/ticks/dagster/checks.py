from dagster import AssetCheckResult, asset_check


@asset_check(asset=sales)  # ticks
def prices_are_positive():
    return AssetCheckResult(passed=bool((read().price > 0).all()))
