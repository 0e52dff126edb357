from alembic import op
revision = "1a"
down_revision = None
def upgrade(): op.create_table("users")
