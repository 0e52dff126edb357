resource "aws_vpc" "main" {}
resource "aws_security_group" "web" {}
