from alembic import op


def upgrade():
    op.create_foreign_key("fk_sale", "sale", "customer", ["customer"], ["id"])  # ticks
