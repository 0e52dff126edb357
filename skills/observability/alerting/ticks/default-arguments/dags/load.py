from airflow import DAG

from alerts import late, tell

arguments = {
    "owner": "ana",
    "on_failure_callback": tell,  # ticks
    "sla_miss_callback": late,  # ticks
}

DAG("load", default_args=arguments)
