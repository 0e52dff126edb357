from airflow.providers.apache.kafka.operators.produce import ProduceToTopicOperator

ProduceToTopicOperator(task_id="send")  # ticks
