data "aws_vpc" "default" {}
resource "aws_security_group" "web" {}
