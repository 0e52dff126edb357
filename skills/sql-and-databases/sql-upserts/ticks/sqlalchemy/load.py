from sqlalchemy.dialects.mysql import insert as mysql_insert
from sqlalchemy.dialects.postgresql import insert

update = insert(Stock).on_conflict_do_update(index_elements=["id"], set_={"n": 1})  # ticks
nothing = insert(Stock).on_conflict_do_nothing()  # ticks
twice = mysql_insert(Stock).on_duplicate_key_update(n=1)  # ticks
