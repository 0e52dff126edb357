from dagster import Definitions, asset

definitions = Definitions()
