from elasticsearch_dsl import DocType


class Sale(DocType): ...  # ticks
