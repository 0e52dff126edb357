import dagster as dg
from dagster_dbt import dbt_assets


@dg.multi_asset(outs={})  # ticks
def one(): ...


@dg.graph_asset  # ticks
def two(): ...


@dg.asset_check(asset=one)  # ticks
def three(): ...


@dg.job  # ticks
def four(): ...


@dg.op  # ticks
def five(): ...


@dg.sensor(job=four)  # ticks
def six(): ...


@dg.schedule(job=four, cron_schedule="@daily")  # ticks
def seven(): ...


@dbt_assets(manifest="manifest.json")  # ticks
def eight(): ...


@dg.asset  # ticks
def nine(): ...


dg.define_asset_job("all")  # ticks
dg.ScheduleDefinition(job=four, cron_schedule="@daily")  # ticks
