resource "aws_redshift_cluster" "shop" {  # ticks
  cluster_identifier = "shop"
}
resource "aws_redshiftserverless_workgroup" "shop" {  # ticks
  workgroup_name = "shop"
}
