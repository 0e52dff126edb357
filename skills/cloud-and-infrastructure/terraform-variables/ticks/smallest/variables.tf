variable "region" {
  default = "eu-central-1"
}

variable "size" {
  type = number
}
