resource "aws_dms_replication_task" "sales" {  # ticks
  migration_type = "cdc"
}
