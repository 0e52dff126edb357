resource "snowflake_database" "a" {  # ticks
}
resource "snowflake_schema" "b" {  # ticks
}
resource "snowflake_table" "c" {  # ticks
}
resource "snowflake_warehouse" "d" {  # ticks
}
resource "snowflake_stage" "e" {  # ticks
}
resource "snowflake_pipe" "f" {  # ticks
}
resource "snowflake_task" "g" {  # ticks
}
resource "snowflake_stream" "h" {  # ticks
}
resource "snowflake_view" "i" {  # ticks
}
