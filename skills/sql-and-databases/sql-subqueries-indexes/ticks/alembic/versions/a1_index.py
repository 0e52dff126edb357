from alembic import op

op.create_index("sale_day", "sale", ["day"])  # ticks
