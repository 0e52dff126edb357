import { SecurityGroup, Vpc } from "aws-cdk-lib/aws-ec2";

new Vpc(stack, "a");  // ticks
new SecurityGroup(stack, "b");  // ticks
