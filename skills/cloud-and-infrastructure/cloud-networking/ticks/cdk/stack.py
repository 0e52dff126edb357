from aws_cdk import aws_ec2

aws_ec2.Vpc(stack, "a")  # ticks
aws_ec2.SecurityGroup(stack, "b")  # ticks
