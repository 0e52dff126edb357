resource "aws_instance" "shop" {  # ticks
  user_data = file("start.sh")
}
resource "aws_launch_template" "shop" {  # ticks
}
resource "aws_lightsail_instance" "shop" {  # ticks
}
resource "digitalocean_droplet" "shop" {  # ticks
}
