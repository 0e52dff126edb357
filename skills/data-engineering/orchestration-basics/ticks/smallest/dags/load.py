from airflow.decorators import dag, task
@dag()
def load():
    @task()
    def read(): ...
