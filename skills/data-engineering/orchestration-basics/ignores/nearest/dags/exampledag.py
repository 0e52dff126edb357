from airflow.decorators import dag, task
@dag()
def a():
    @task()
    def b(): ...
