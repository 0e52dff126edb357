from airflow.decorators import dag, task


@dag()
def load():
    @task
    def read(): ...

    @task
    def write(rows): ...

    write(read())
